import { isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Span } from '../../text';
import type { Description, KeyDescription } from '../read/description';
import { CASE_FORMAT } from '../read/format-case';
import { tooMuch } from '../read/limits';
import { parse } from '../read/read-case';
import { idsIn, type NamedId } from './ids';

/** What may stand where the cursor is. */
export type CaseContext = {
  /** What a choice replaces. */
  readonly span: Span;
} & (
  | {
      readonly type: 'key';
      readonly keys: Readonly<Record<string, KeyDescription>>;
      /** Keys that stand there already. */
      readonly present: readonly string[];
      /** Whether a colon follows already. */
      readonly isRenamed: boolean;
    }
  | {
      readonly type: 'value';
      readonly of: Description;
      /** Values that the list around it has already. */
      readonly taken: readonly string[];
      readonly ids: readonly NamedId[];
    }
);

/** Stands for the cursor while the text is read; no case holds it. */
const MARK = 'zzcursorzz';

/** What may be written at an offset of a case; undefined where nothing is known of it. */
export function caseContext(text: string, offset: number): CaseContext | undefined {
  const before = /(?<![\w-])[\w-]*$/.exec(text.slice(0, offset))?.[0] ?? '';
  const after = /^[\w-]*/.exec(text.slice(offset))?.[0] ?? '';
  const span = { start: offset - before.length, end: offset + after.length };
  const marked = withMark(text, span);
  if (tooMuch(marked)) return undefined;
  const { contents } = parse(marked);
  if (!isNode(contents)) return undefined;
  const found = find(contents, CASE_FORMAT.description, []);
  if (!found) return undefined;
  const isRenamed = /^[ \t]*:/.test(text.slice(span.end));
  return found.type === 'key'
    ? { ...found, span, isRenamed }
    : { ...found, span, ids: idsIn(contents, CASE_FORMAT.description) };
}

/** A key alone on its line isn't YAML without its colon, and would run into the next line. */
function withMark(text: string, { start, end }: Span): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const isAlone =
    /^[ \t]*(?:- +)*$/.test(text.slice(lineStart, start)) &&
    /^[ \t]*(?:\r|\n|$)/.test(text.slice(end));
  return `${text.slice(0, start)}${MARK}${isAlone ? ':' : ''}${text.slice(end)}`;
}

type Found =
  | {
      readonly type: 'key';
      readonly keys: Readonly<Record<string, KeyDescription>>;
      readonly present: readonly string[];
    }
  | { readonly type: 'value'; readonly of: Description; readonly taken: readonly string[] };

function find(node: Node, of: Description, taken: readonly string[]): Found | undefined {
  if (isScalar(node)) return node.value === MARK ? standing(of, taken) : undefined;
  if (isSeq(node)) return findInList(node.items, of);
  return isMap(node) ? findInMap(node, of, taken) : undefined;
}

/** What is offered for something of which nothing is written yet. */
function standing(of: Description, taken: readonly string[]): Found {
  if (of.type === 'object') return { type: 'key', keys: of.keys, present: [] };
  return { type: 'value', of: of.type === 'list' ? of.of : of, taken };
}

function findInList(items: readonly unknown[], of: Description): Found | undefined {
  if (of.type !== 'list') return undefined;
  const taken = items.flatMap((item) => (isScalar(item) ? [String(item.value)] : []));
  return first(items, (item) => (isNode(item) ? find(item, of.of, taken) : undefined));
}

function findInMap(map: YAMLMap, of: Description, taken: readonly string[]): Found | undefined {
  const names = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  if (names.includes(MARK))
    return of.type === 'object'
      ? { type: 'key', keys: of.keys, present: names.filter((name) => name !== MARK) }
      : standing(of, taken);
  if (of.type !== 'object') return undefined;
  return first(map.items, ({ key, value }) => {
    const inner = isScalar(key) ? keyOf(of.keys, String(key.value)) : undefined;
    return inner && isNode(value) ? find(value, inner.of, []) : undefined;
  });
}

export function keyOf(
  keys: Readonly<Record<string, KeyDescription>>,
  name: string,
): KeyDescription | undefined {
  return Object.hasOwn(keys, name) ? keys[name] : undefined;
}

function first<T, R>(values: readonly T[], get: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = get(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
