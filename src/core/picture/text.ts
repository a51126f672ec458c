import { element, type Attributes, type Markup } from './markup';

/** A guess that holds for the fonts of common systems at 12 pixels. */
const CHARACTER_WIDTH = 6.4;
export const LINE_HEIGHT = 16;

export const text = (words: string, attributes: Attributes): Markup =>
  element('text', attributes, words);

/** Lines below each other; `y` is the first one's. */
export function textLines(
  lines: readonly string[],
  attributes: Attributes & { x: number; y: number },
): Markup {
  const { x } = attributes;
  return element(
    'text',
    attributes,
    ...lines.map((line, place) =>
      element('tspan', place === 0 ? { x } : { x, dy: LINE_HEIGHT }, line),
    ),
  );
}

/** Breaks words into lines that fit into a width; a word of its own may be longer. */
export function wrapped(words: string, width: number): string[] {
  const most = Math.floor(width / CHARACTER_WIDTH);
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
