import { rememberedByText } from '../patterns/seen';
import type { Story } from '../story/story';
import type { Span } from '../text';

/** The same reading of a part of a story, made once however many rules ask for it. */
export function rememberedBySpan<T>(read: (story: Story, span: Span) => T): typeof read {
  const known = new WeakMap<Story, Map<string, T>>();
  return (story, { start, end }) => {
    const parts = known.get(story) ?? new Map<string, T>();
    known.set(story, parts);
    const key = `${start}-${end}`;
    const reading = parts.get(key) ?? read(story, { start, end });
    parts.set(key, reading);
    return reading;
  };
}

/** The places that are found in each paragraph of a text by itself; a line end belongs to what follows. */
export function byParagraph<T extends Span>(find: (paragraph: string) => readonly T[]) {
  return inPieces(/(?:\r\n|\n|\r)(?=[ \t]*(?:\r\n|\n|\r))/g, find);
}

/** The places that are found in each line of a text by itself. */
export function byLine<T extends Span>(find: (line: string) => readonly T[]) {
  return inPieces(/\r\n|\n|\r/g, find);
}

/** @param border where the text is cut, before the match */
function inPieces<T extends Span>(border: RegExp, find: (piece: string) => readonly T[]) {
  const findOnce = rememberedByText(find);
  return (text: string): T[] => {
    const borders = [...text.matchAll(border)].map(({ index }) => index);
    let from = 0;
    return [...borders, text.length].flatMap((to) => {
      const start = from;
      from = to;
      return findOnce(text.slice(start, to)).map((span) => ({
        ...span,
        start: start + span.start,
        end: start + span.end,
      }));
    });
  };
}
