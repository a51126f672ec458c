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

const ELLIPSIS = '…';
/** From here on, most characters take up as much room as two others. */
const FIRST_WIDE = 0x1100;

/** Pixels that a line takes up, about. */
export function textWidth(words: string): number {
  return Array.from(words).reduce((sum, character) => sum + characterWidth(character), 0);
}

const characterWidth = (character: string) =>
  (character.codePointAt(0) ?? 0) < FIRST_WIDE ? CHARACTER_WIDTH : 2 * CHARACTER_WIDTH;

/** As `wrapped`, but never wider than the width nor more lines than `most`: what is too long is cut. */
export function fitted(words: string, width: number, most: number): string[] {
  const lines = wrapped(words, width);
  const kept = lines.slice(0, most);
  if (lines.length > most) kept.push(`${kept.pop() ?? ''}${ELLIPSIS}`);
  return kept.map((line) => cut(line, width));
}

function cut(line: string, width: number): string {
  if (textWidth(line) <= width) return line;
  const kept: string[] = [];
  let room = width - textWidth(ELLIPSIS);
  for (const character of line) {
    room -= characterWidth(character);
    if (room < 0) break;
    kept.push(character);
  }
  return `${kept.join('')}${ELLIPSIS}`;
}
