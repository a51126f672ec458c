import { lineEnding, stripByteOrderMark, type TextEdit } from '../../text';
import { matterSpan } from '../matter';
import { NEXT, STEAM } from './headings';
import { bodySections, type BodySection } from './sections';
import { safeLines, trimmedText, typedIn } from './typed-text';

/**
 * Makes a record say where the round ran out of steam, and leaves the rest as it is.
 *
 * @param source a record; offsets count from behind a byte order mark
 * @returns undefined when it says so already, or is no record
 */
export function steamEdit(source: string, words: string): TextEdit[] | undefined {
  return sectionEdit(stripByteOrderMark(source), STEAM, words);
}

/** Makes a record say what to change next time; see `steamEdit`. */
export function changeNextTimeEdit(source: string, words: string): TextEdit[] | undefined {
  return sectionEdit(stripByteOrderMark(source), NEXT, words);
}

function sectionEdit(text: string, heading: string, words: string): TextEdit[] | undefined {
  const matter = matterSpan(text);
  if (!matter) return undefined;
  const sections = bodySections(text, matter.end);
  const at = sections.findLastIndex((one) => one.heading === heading);
  const section = sections[at];
  const wanted = trimmedText(words);
  if (typedIn(section?.lines ?? []) === wanted) return undefined;
  const lines = wanted ? ['', ...safeLines(wanted)] : [];
  if (section) return [replacement(text, section, at === sections.length - 1, lines)];
  const next = sections.findLast((one) => one.heading === NEXT);
  return [insertion(text, next?.span.start, [`## ${heading}`, ...lines])];
}

/** Puts lines below the heading of a section, with an empty line behind them unless it is the last. */
function replacement(
  text: string,
  { span, headingEnd }: BodySection,
  isLast: boolean,
  lines: readonly string[],
): TextEdit {
  const eol = lineEnding(text);
  const newText = ['', ...lines, ...(isLast ? [''] : ['', ''])].join(eol);
  return { span: { start: headingEnd, end: span.end }, newText };
}

/** Adds a section before an offset, or at the end. */
function insertion(text: string, before: number | undefined, lines: readonly string[]): TextEdit {
  const eol = lineEnding(text);
  if (before !== undefined) return insert(before, [...lines, '', ''].join(eol));
  const gap = /[\r\n]$/.test(text) ? [''] : ['', ''];
  return insert(text.length, [...gap, ...lines, ''].join(eol));
}

const insert = (offset: number, newText: string): TextEdit => ({
  span: { start: offset, end: offset },
  newText,
});
