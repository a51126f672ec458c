import type { Pattern } from '../patterns/pattern';
import type { Span } from '../text';

/** A text whose runs of white space are single spaces, so that no phrase hides behind a line end. */
export interface OneLine {
  text: string;
  /** The span in the original text of one that is not empty in this text. */
  original: (span: Span) => Span;
}

const same = (span: Span): Span => span;

/** White space other than single spaces. */
const UNEVEN = /[^\S ]| {2}/;

export function oneLine(source: string): OneLine {
  if (!UNEVEN.test(source)) return { text: source, original: same };
  if (!/\s\s/.test(source)) return { text: asLine(source), original: same };
  const places = [...source.matchAll(/\S|\s+/g)].map(({ index }) => index);
  const place = (offset: number) => places[offset] ?? source.length;
  return {
    text: source.replace(/\s+/g, ' '),
    original: ({ start, end }) => ({ start: place(start), end: place(end - 1) + 1 }),
  };
}

const NO_SPACE = /[^\S ]/;

/** A text with a space for each sign of white space, as long as before. */
export function asLine(source: string): string {
  return NO_SPACE.test(source) ? source.replace(/\s/g, ' ') : source;
}

/** The matches of patterns in a text, as if it stood on one line; spans of the text itself. */
export function matchesOf(source: string, patterns: readonly Pattern[]): Span[] {
  const { text, original } = oneLine(source);
  return patterns.flatMap((pattern) =>
    pattern
      .matchAll(text)
      .map(({ 0: { length }, index }) => original({ start: index, end: index + length })),
  );
}
