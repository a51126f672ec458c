import { smallestEdit } from '../../lint/fix-all';
import { applyEdits, type TextEdit } from '../../text';
import { ratingEdit } from '../record/rating-edit';
import type { Rating } from '../record/record';

/** The edit that brings several ratings into a record; none when they are in it. */
export function ratingEdits(text: string, ratings: readonly Rating[]): TextEdit[] {
  const after = ratings.reduce(
    (before, rating) => applyEdits(before, ratingEdit(before, rating) ?? []),
    text,
  );
  const edit = smallestEdit(text, after);
  return edit ? [edit] : [];
}
