import { isMap, isScalar } from 'yaml';
import { parseYaml } from '../../story/parse-yaml';
import { stripByteOrderMark, type TextEdit } from '../../text';
import { matterSpan } from '../matter';
import { evidenceEdits } from './evidence-edits';
import {
  blockBelow,
  entryOf,
  isEmpty,
  MatterLines,
  type BlockMap,
  type Entry,
} from './matter-lines';
import { readRecord } from './read';
import type { Rating, RoundRecord } from './record';
import { oneLine } from './typed-text';
import { ratingLines, ratingsLines } from './write-matter';

/**
 * Makes a record hold a rating instead of the one that the same person gave the same area, and leaves
 * the rest as it is.
 *
 * @param source a record; offsets count from behind a byte order mark
 * @returns undefined when it holds just this rating, or can't be read
 */
export function ratingEdit(source: string, rating: Rating): TextEdit[] | undefined {
  const text = stripByteOrderMark(source);
  const { record } = readRecord(text);
  const span = matterSpan(text);
  if (!record || !span) return undefined;
  const { contents } = parseYaml(text.slice(span.start, span.end));
  if (!isMap(contents)) return undefined;
  const wanted = { ...rating, evidence: rating.evidence.map(oneLine).filter(Boolean) };
  const known = record.ratings.find((one) => isOfSame(one, rating));
  if (known && isEqual(known, wanted)) return undefined;
  const lines = new MatterLines(text, span.start);
  const ratings = entryOf(contents, 'ratings');
  if (!ratings) return [lines.insertBelow(span.end, ratingsLines(withRating(record, wanted)))];
  const areas = blockBelow(ratings);
  if (!areas) return [lines.replaceEntry(ratings, ratingsLines(withRating(record, wanted)))];
  return inAreas(lines, areas, wanted);
}

const isOfSame = (one: Rating, other: Rating) => one.slot === other.slot && one.by === other.by;

const isEqual = (a: Rating, b: Rating) =>
  a.level === b.level &&
  a.when === b.when &&
  a.evidence.length === b.evidence.length &&
  a.evidence.every((line, index) => line === b.evidence[index]);

function withRating({ slots, ratings }: RoundRecord, rating: Rating) {
  return {
    slots: slots.includes(rating.slot) ? slots : [...slots, rating.slot],
    ratings: [...ratings.filter((one) => !isOfSame(one, rating)), rating],
  };
}

function inAreas(lines: MatterLines, areas: BlockMap, rating: Rating): TextEdit[] {
  const area = entryOf(areas, rating.slot);
  if (!area) {
    const own = [`${rating.slot}:`, ...indented(ratingLines(rating), '  ')];
    return [lines.insertBelow(lines.endOf(areas), indented(own, lines.indentOf(areas)))];
  }
  const indent = lines.indentAt(lines.spanOf(area).start);
  const own = indented(ratingLines(rating), `${indent}  `);
  if (isEmpty(area)) return [lines.insertBelow(lines.spanOf(area).start, own)];
  const raters = blockBelow(area);
  if (!raters) return [lines.replaceEntry(area, [`${rating.slot}:`, ...own])];
  return inRaters(lines, raters, rating);
}

function inRaters(lines: MatterLines, raters: BlockMap, rating: Rating): TextEdit[] {
  const indent = lines.indentOf(raters);
  const rater = entryOf(raters, rating.by);
  const own = indented(ratingLines(rating), indent);
  if (!rater) return [lines.insertBelow(lines.endOf(raters), own)];
  const values = blockBelow(rater);
  if (!values) return [lines.replaceLines(lines.spanOf(rater), own)];
  return [
    ...wordEdits(lines, rater, values, 'level', rating.level),
    ...wordEdits(lines, rater, values, 'when', rating.when),
    ...evidenceEdits(lines, values, rating.evidence),
  ];
}

/** Makes a key say one word, or takes it out. */
function wordEdits(
  lines: MatterLines,
  rater: Entry,
  values: BlockMap,
  key: string,
  word: string | number | undefined,
): TextEdit[] {
  const entry = entryOf(values, key);
  if (!entry && word === undefined) return [];
  if (!entry) {
    const indent = lines.indentOf(values);
    return [lines.insertBelow(lines.spanOf(rater).start, [`${indent}${key}: ${word}`])];
  }
  if (word === undefined) return [lines.replaceLines(lines.spanOf(entry), [])];
  if (isScalar(entry.value) && String(entry.value.value) === String(word)) return [];
  return [lines.replaceEntry(entry, [`${key}: ${word}`])];
}

const indented = (lines: readonly string[], indent: string): string[] =>
  lines.map((line) => indent + line);
