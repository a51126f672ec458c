import { isScalar, isSeq, type ParsedNode } from 'yaml';
import type { TextEdit } from '../../text';
import { quoted } from '../matter';
import { entryOf, type BlockMap, type MatterLines } from './matter-lines';
import { evidenceLines } from './write-matter';

/** Makes the lines of evidence of a rating these; those that stay aren't touched. */
export function evidenceEdits(
  lines: MatterLines,
  values: BlockMap,
  evidence: readonly string[],
): TextEdit[] {
  const entry = entryOf(values, 'evidence');
  const indent = lines.indentOf(values);
  const whole = evidenceLines(evidence).map((line) => indent + line);
  if (!entry) return [lines.insertBelow(lines.endOf(values), whole)];
  const items = itemsOf(entry.value);
  if (items.length === 0 || evidence.length === 0)
    return isSame(items, evidence) ? [] : [lines.replaceLines(lines.spanOf(entry), whole)];
  return changedItems(lines, items, evidence);
}

interface Item {
  node: ParsedNode;
  value: string | undefined;
}

/** The items of a list with one a line; none for any other value. */
function itemsOf(node: ParsedNode | null): Item[] {
  if (!isSeq(node) || node.flow) return [];
  return node.items.map((item) => ({
    node: item,
    value: isScalar(item) && typeof item.value === 'string' ? item.value : undefined,
  }));
}

const isSame = (items: readonly Item[], evidence: readonly string[]) =>
  items.length === evidence.length && items.every(({ value }, at) => value === evidence[at]);

/** Replaces what lies between the lines that are the same at both ends. */
function changedItems(
  lines: MatterLines,
  items: readonly Item[],
  evidence: readonly string[],
): TextEdit[] {
  const most = Math.min(items.length, evidence.length);
  let head = 0;
  while (head < most && items[head]?.value === evidence[head]) head++;
  let tail = 0;
  while (tail < most - head && items.at(-1 - tail)?.value === evidence.at(-1 - tail)) tail++;
  const spans = items.map(({ node }) => lines.spanOfNode(node));
  const removed = spans.slice(head, spans.length - tail);
  const indent = lines.indentAt(spans[0]?.start ?? 0);
  const added = evidence
    .slice(head, evidence.length - tail)
    .map((line) => `${indent}- ${quoted(line)}`);
  const [first] = removed;
  const last = removed.at(-1);
  if (first && last) return [lines.replaceLines({ start: first.start, end: last.end }, added)];
  const before = spans[head - 1];
  if (added.length === 0) return [];
  if (before) return [lines.insertBelow(before.end, added)];
  return [lines.insertAbove(spans[0]?.start ?? 0, added)];
}
