/** One line of a text without its line end. */
export interface Line {
  start: number;
  text: string;
}

/** Lines that no empty line parts. */
export type Block = Line[];

const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/g;

/** The blocks of a text from an offset on. */
export function blocksFrom(text: string, offset: number): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  LINE.lastIndex = offset;
  for (let match = LINE.exec(text); match; match = LINE.exec(text)) {
    const [whole, line = ''] = match;
    if (/^[ \t]*$/.test(line)) open = undefined;
    else {
      if (!open) blocks.push((open = []));
      open.push({ start: match.index, text: line });
    }
    if (match.index + whole.length >= text.length) break;
  }
  return blocks;
}

/** Signs that mean something within a line of prose, or that a parser treats in its own way. */
const INLINE = /[*_`<[\\\t\0]/;

/** Whether a line holds nothing but words and signs that stand for themselves. */
export const isPlain = (line: string): boolean => !INLINE.test(line);

/** What makes a line more than a line of a paragraph. */
const STRUCTURE = /^ {0,3}(?:[-+*>#=~]|\d{1,9}[.)])|^ {4}/;

/** Whether a line can only be a part of a paragraph. */
export const isParagraphLine = (line: string): boolean => !STRUCTURE.test(line) && isPlain(line);

/** A heading that needs no second look: no closing signs, no markup, no character references. */
const HEADING = /^(#{1,6}) +([^\s#&*_`<[\\](?:[^#&*_`<[\\\t\0]*[^\s#&*_`<[\\])?)$/;

/** Level and words of a simple heading. */
export function simpleHeading(line: string): { depth: number; text: string } | undefined {
  const [, signs, text] = HEADING.exec(line) ?? [];
  return signs && text ? { depth: signs.length, text } : undefined;
}

const ITEM = /^(?:[-+*]|\d{1,9}[.)]) (?=\S)/;

/** Length of the marker when a line is an entry of a simple list: one line of plain words. */
export function itemMarker(line: string): number | undefined {
  const marker = ITEM.exec(line)?.[0].length;
  return marker !== undefined && isParagraphLine(line.slice(marker)) ? marker : undefined;
}
