import type { Covered } from '../covered';
import { recalledWords } from '../recalled';
import { treeRow, type TreeNode } from './node';

/** Whether a story for a topic came to mind the last time; none where nobody asked. */
export function recallRow(row: string, { recalled }: Covered): TreeNode[] {
  if (!recalled) return [];
  return [
    treeRow({
      id: `${row}:recalled`,
      kind: 'text',
      level: 3,
      label: recalledWords(recalled),
      icon: 'info',
    }),
  ];
}
