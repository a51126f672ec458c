import type { Span } from '../text';

/** What is being written at a place in the front matter. */
export type FrontMatterContext =
  | { kind: 'key'; span: Span; present: string[] }
  | { kind: 'value'; key: string; span: Span; taken: string[] };

const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/;
const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/g;
const KEY_LINE = /^([\w-]+)[ \t]*:(.*)$/;
const LIST_ITEM = /^[ \t]*-(?:[ \t]+|$)/;
const WORD = /[\w-]+/g;

interface Line {
  start: number;
  text: string;
}

/**
 * Reads text instead of YAML, since what is being typed isn't YAML yet.
 *
 * @param offset where the candidate types
 * @returns undefined outside the front matter, and where nothing can be offered
 */
export function frontMatterContext(text: string, offset: number): FrontMatterContext | undefined {
  const lines = linesOfBlock(text);
  const index = lines.findIndex(
    ({ start, text: line }) => offset >= start && offset <= start + line.length,
  );
  const current = lines[index];
  if (!current) return undefined;
  if (LIST_ITEM.test(current.text)) return itemContext(lines, index, offset);
  const [, key] = KEY_LINE.exec(current.text) ?? [];
  const colon = current.text.indexOf(':');
  if (key && offset > current.start + colon) {
    const values = { start: current.start + colon + 1, text: current.text.slice(colon + 1) };
    return valueContext(key, [values], offset);
  }
  const typed = /^[\w-]*$/.test(current.text.slice(0, offset - current.start));
  if (!typed || (key !== undefined && colon >= 0 && offset > current.start + colon)) {
    return undefined;
  }
  return { kind: 'key', span: wordAt(current, offset), present: keysOf(lines) };
}

/** The lines between the fences; none without front matter. An open block ends at an empty line. */
function linesOfBlock(text: string): Line[] {
  const opening = OPENING.exec(text)?.[0];
  if (!opening) return [];
  const lines: Line[] = [];
  for (const match of text.slice(opening.length).matchAll(LINE)) {
    const line = match[0].replace(/(?<![\r\n])[\r\n]+$/, '');
    if (/^---[ \t]*$/.test(line) || /^#{1,6} /.test(line)) break;
    lines.push({ start: opening.length + match.index, text: line });
    if (match[0] === line) break;
  }
  return lines;
}

/** An entry of a list that is written with one `- entry` a line. */
function itemContext(
  lines: readonly Line[],
  index: number,
  offset: number,
): FrontMatterContext | undefined {
  let first = index;
  while (LIST_ITEM.test(lines[first - 1]?.text ?? '')) first -= 1;
  let last = index;
  while (LIST_ITEM.test(lines[last + 1]?.text ?? '')) last += 1;
  const key = KEY_LINE.exec(lines[first - 1]?.text ?? '')?.[1];
  if (!key) return undefined;
  const items = lines.slice(first, last + 1).map(({ start, text }) => {
    const marker = LIST_ITEM.exec(text)?.[0].length ?? 0;
    return { start: start + marker, text: text.slice(marker) };
  });
  return valueContext(key, items, offset);
}

function valueContext(key: string, values: readonly Line[], offset: number): FrontMatterContext {
  const at = values.findLast(({ start }) => start <= offset);
  const span = at ? wordAt(at, offset) : { start: offset, end: offset };
  const taken = values.flatMap(({ start, text }) =>
    [...text.replace(/#.*$/, '').matchAll(WORD)]
      .filter(({ index }) => start + index !== span.start)
      .map(([word]) => word),
  );
  return { kind: 'value', key, span, taken };
}

function wordAt({ start, text }: Line, offset: number): Span {
  for (const match of text.matchAll(WORD)) {
    const from = start + match.index;
    const to = from + match[0].length;
    if (offset >= from && offset <= to) return { start: from, end: to };
  }
  return { start: offset, end: offset };
}

function keysOf(lines: readonly Line[]): string[] {
  return lines.flatMap(({ text }) => KEY_LINE.exec(text)?.[1] ?? []);
}
