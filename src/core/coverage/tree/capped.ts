import type { TreeContext } from './context';
import { treeRow, type TreeNode } from './node';

/** So many rows show at first below a row, so that the next one isn't far away. */
export const SHOWN_AT_FIRST = 50;

/** So many come with each wish for more. */
const STEP = 200;

/** Nobody walks through more; the filter finds what is behind. */
const MOST = 1050;

/**
 * Rows for the first items, and a last one that stands for the rest.
 * @param list id of the row that holds them, their level, and what the rest is like, if it differs
 */
export function cappedRows<Item>(
  items: readonly Item[],
  list: { id: string; level: number; rest?: string },
  { view }: TreeContext,
  toRows: (item: Item) => TreeNode[],
): TreeNode[] {
  const shown = Math.min(view.shown[list.id] ?? SHOWN_AT_FIRST, MOST);
  const rows = items.slice(0, shown).flatMap(toRows);
  const left = items.length - shown;
  return left > 0 ? [...rows, moreRow(list, shown, left)] : rows;
}

/** Its id differs from that of the next one, so that the focus goes to what takes its place. */
function moreRow(
  { id, level, rest }: { id: string; level: number; rest?: string },
  shown: number,
  left: number,
): TreeNode {
  const canGrow = shown < MOST;
  const number = `${left.toLocaleString('en')} more`;
  return treeRow({
    id: `${id}:more:${shown}`,
    kind: 'more',
    level,
    label: rest ? `${number}, ${rest}` : number,
    description: canGrow ? `show ${Math.min(left, STEP)} more` : 'use the filter to find one',
    icon: 'more',
    action: canGrow
      ? { type: 'show-more', nodeId: id, shown: Math.min(shown + STEP, MOST) }
      : { type: 'filter' },
  });
}
