import { isMap, isSeq, type ParsedNode } from 'yaml';
import { parseYaml } from '../../story/parse-yaml';
import { stripByteOrderMark, type TextEdit } from '../../text';
import { matterSpan } from '../matter';
import { entryOf, MatterLines, type BlockMap, type Entry } from './matter-lines';
import { Findings, MatterMap } from './matter-map';
import { fromYamlMap } from './matter-node';
import { signalIn } from './read-signals';
import type { RecordedSignal } from './recorded-case';
import { signalLines, signalText } from './write-case';

/**
 * Changes single signals of a record and leaves the rest as it is, also what can't be understood.
 *
 * @param source a record; offsets count from behind a byte order mark
 * @param change what becomes of a signal: itself, another one, or nothing
 */
export function changeSignals(
  source: string,
  change: (signal: RecordedSignal) => RecordedSignal | undefined,
): TextEdit[] {
  const found = matterOf(source);
  const entry = found && entryOf(found.contents, KEY);
  if (!entry) return [];
  const { lines } = found;
  const items = itemsOf(entry);
  const after = items.map(({ signal }) => signal && change(signal));
  const isRemoved = items.some(({ signal }, at) => signal && !after[at]);
  const left = after.flatMap((signal) => signal ?? []);
  if (isRemoved && (!isBlock(entry) || left.length === 0))
    return [lines.replaceEntry(entry, signalLines(left))];
  return items.flatMap(({ node, signal }, at) => {
    const wanted = after[at];
    if (!signal || wanted === signal) return [];
    if (!wanted) return [lines.replaceLines(lines.spanOfNode(node), [])];
    return [{ span: lines.spanOfNode(node), newText: signalText(wanted) }];
  });
}

/** Adds signals to a record, below those that it has; see `changeSignals`. */
export function addSignals(source: string, added: readonly RecordedSignal[]): TextEdit[] {
  const found = matterOf(source);
  if (!found || added.length === 0) return [];
  const { lines, contents, end } = found;
  const entry = entryOf(contents, KEY);
  if (!entry) return [lines.insertBelow(end, signalLines(added))];
  const items = itemsOf(entry);
  const last = items.at(-1);
  if (!last || !isBlock(entry)) {
    const known = items.flatMap(({ signal }) => signal ?? []);
    return [lines.replaceEntry(entry, signalLines([...known, ...added]))];
  }
  const span = lines.spanOfNode(last.node);
  const indent = lines.indentAt(span.start);
  return [
    lines.insertBelow(
      span.end,
      added.map((one) => `${indent}- ${signalText(one)}`),
    ),
  ];
}

const KEY = 'signals';

interface Item {
  node: ParsedNode;
  /** Absent when it can't be understood. */
  signal: RecordedSignal | undefined;
}

function matterOf(
  source: string,
): { lines: MatterLines; contents: BlockMap; end: number } | undefined {
  const text = stripByteOrderMark(source);
  const span = matterSpan(text);
  const contents = span && parseYaml(text.slice(span.start, span.end)).contents;
  if (!span || !isMap(contents)) return undefined;
  return { lines: new MatterLines(text, span.start), contents, end: span.end };
}

function itemsOf({ value }: Entry): Item[] {
  if (!isSeq(value)) return [];
  const ignored = new Findings('', 0);
  return value.items.map((node) => ({
    node,
    signal: isMap(node)
      ? signalIn(new MatterMap(fromYamlMap(node), ignored), new Set())
      : undefined,
  }));
}

const isBlock = ({ value }: Entry): boolean => isSeq(value) && !value.flow;
