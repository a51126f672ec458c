import type { Span } from '../text';

/** A text whose runs of white space are single spaces, so that no phrase hides behind a line end. */
export interface OneLine {
  text: string;
  /** The span in the original text of one that is not empty in this text. */
  original: (span: Span) => Span;
}

export function oneLine(source: string): OneLine {
  if (!/\s\s/.test(source)) {
    return { text: source.replace(/\s/g, ' '), original: (span) => span };
  }
  const places = [...source.matchAll(/\S|\s+/g)].map(({ index }) => index);
  const place = (offset: number) => places[offset] ?? source.length;
  return {
    text: source.replace(/\s+/g, ' '),
    original: ({ start, end }) => ({ start: place(start), end: place(end - 1) + 1 }),
  };
}

/** The matches of global patterns in a text, as if it stood on one line; spans of the text itself. */
export function matchesOf(source: string, patterns: readonly RegExp[]): Span[] {
  const { text, original } = oneLine(source);
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: { length }, index }) =>
      original({ start: index, end: index + length }),
    ),
  );
}
