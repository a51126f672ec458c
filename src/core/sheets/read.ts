import type { Sheet } from '../guide/sheet';
import { sheetOf } from '../guide/sheets';
import { writtenProse } from '../lint/placeholders';
import { blankSpans } from '../story/blank';
import { fastOutline } from '../story/fast-outline';
import type { OutlineHeading } from '../story/outline';
import { parseStory } from '../story/parse';
import { isUnread, type Story } from '../story/story';
import { stripByteOrderMark, type Span } from '../text';
import { declaresSheet, namedSheet } from './declares';
import type { SheetPart, SheetReading } from './reading';

/** Reads a sheet; undefined when the text is none that is known. Never throws. */
export function readSheet(source: string): SheetReading | undefined {
  if (!declaresSheet(source)) return undefined;
  const text = stripByteOrderMark(source);
  const sheet = sheetOf(namedSheet(text));
  if (!sheet) return undefined;
  const page = parseStory(text);
  const headings = isUnread(page) ? [] : fastOutline(text).headings;
  const top = headings.find(({ depth }) => depth === 1);
  return {
    sheet,
    page,
    own: blankSpans(writtenProse(page), linesOf(page, sheet)),
    parts: partsOf(headings, text.length),
    title: top?.span ?? placeOfName(text),
  };
}

/** The line of the front matter that says which sheet it is. */
export function placeOfName(text: string): Span {
  const match = /^sheet:.*$/m.exec(text) ?? /^type:.*$/m.exec(text);
  const start = match?.index ?? 0;
  return { start, end: start + (match?.[0].length ?? 0) };
}

/** The headings of the highest level below the title. */
function partsOf(headings: readonly OutlineHeading[], end: number): SheetPart[] {
  const below = headings.filter(({ depth }) => depth > 1);
  const level = Math.min(...below.map(({ depth }) => depth));
  const tops = below.filter(({ depth }) => depth === level);
  return tops.map(({ span, text }, index) => ({
    title: text.trim(),
    heading: span,
    body: { start: span.end, end: tops[index + 1]?.span.start ?? end },
  }));
}

/** Lines that stand as they are in the template: they explain, and nobody says them. */
function linesOf({ text }: Story, { template }: Sheet): Span[] {
  const ours = new Set(template.split('\n').map((line) => line.trim()));
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter(([line]) => ours.has(line.trim()))
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
}
