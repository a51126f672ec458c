import { placeholders } from '../lint/placeholders';
import type { Span } from '../text';
import { readSheet } from './read';

/** The first prompt of a sheet that has no answer yet; undefined when all have one. */
export function firstPlace(source: string): Span | undefined {
  const sheet = readSheet(source);
  return sheet && placeholders(sheet.page)[0];
}
