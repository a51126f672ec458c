import type { Span } from '../text';
import { quoted, scalar } from './matter';

/** A top-level list in front matter, in brackets or with one item a line. */
export interface MatterList {
  readonly items: readonly MatterItem[];
  /** What stands behind the colon of its key, without comments that follow. */
  readonly span: Span;
  /** The white space before the dash of each item; absent when the list stands in brackets. */
  readonly indent?: string;
}

interface MatterItem {
  readonly value: string;
  /** As it is written. */
  readonly source: string;
}

/** A top-level list, however it is written; undefined when its key isn't there. */
export function readList(matter: string, key: string): MatterList | undefined {
  // Its lines: that of the key, and all that can't begin another key.
  const entry = new RegExp(`^(${key}[ \\t]*:)(.*(?:\\r?\\n(?:[ \\t#\\]-].*)?)*)`, 'm').exec(matter);
  if (!entry) return undefined;
  const [, head = '', body = ''] = entry;
  const start = entry.index + head.length;
  if (/^\s*\[/.test(body)) return inBrackets(body, start);
  return byLines(body, start) ?? alone(body, start);
}

/** Values for the place of a list: items that stay keep their writing, and the list keeps its form. */
export function writeList({ items, indent }: MatterList, values: readonly string[], eol: string) {
  const written = new Map(items.map(({ value, source }) => [value, source]));
  const sources = values.map((value) => written.get(value) ?? quoted(value));
  if (indent === undefined || sources.length === 0) return ` [${sources.join(', ')}]`;
  return sources.map((source) => `${eol}${indent}- ${source}`).join('');
}

/** A text in quotes, a comment, a plain text up to a comment, a bracket or a comma. */
const TOKEN =
  /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|#.*|[^\s,[\]"'#](?:[^\s,[\]]|[ \t]+(?=[^\s#,[\]]))*|[[\],]/g;

function inBrackets(body: string, start: number): MatterList {
  const items: MatterItem[] = [];
  for (const { 0: token, index } of body.matchAll(TOKEN)) {
    if (token === ']') return { items, span: { start, end: start + index + 1 } };
    if (!/^[[,#]/.test(token)) items.push({ value: scalar(token), source: token });
  }
  return { items, span: { start, end: start + body.trimEnd().length } };
}

/** A text in quotes, or all up to a comment or the end of the line. */
const VALUE = String.raw`("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#].*?)(?=[ \t]+#|[ \t]*\r?$)`;
const ITEM = new RegExp(String.raw`^([ \t]*)-[ \t]+${VALUE}`, 'gm');
const ALONE = new RegExp(String.raw`^[ \t]*${VALUE}`);

function byLines(body: string, start: number): MatterList | undefined {
  const lines = [...body.matchAll(ITEM)];
  const last = lines.at(-1);
  if (!last) return undefined;
  return {
    items: lines.map(([, , source = '']) => ({ value: scalar(source), source })),
    span: { start, end: start + last.index + last[0].length },
    indent: lines[0]?.[1] ?? '',
  };
}

/** A list of one without brackets, or an empty one. */
function alone(body: string, start: number): MatterList {
  const line = /^.*/.exec(body)?.[0] ?? '';
  const [whole = '', source = ''] = ALONE.exec(line) ?? [];
  const items = /^(?:~|null)?$/.test(source) ? [] : [{ value: scalar(source), source }];
  return { items, span: { start, end: start + whole.length } };
}
