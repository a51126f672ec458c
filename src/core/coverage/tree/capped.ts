import * as l10n from '@vscode/l10n';
import { languageTag } from '../../language';
import type { TreeContext } from './context';
import { treeRow, type TreeNode } from './node';

/** So many rows show at first below a row, so that the next one isn't far away. */
export const SHOWN_AT_FIRST = 50;

/** So many come with each wish for more. */
const STEP = 200;

/** Nobody walks through more; the filter finds what is behind. */
const MOST = 1050;

interface List {
  id: string;
  level: number;
}

/**
 * Rows for the first items, and a last one that stands for the rest.
 * @param list id of the row that holds them, and their level
 */
export function cappedRows<Item>(
  items: readonly Item[],
  list: List,
  { view }: TreeContext,
  toRows: (item: Item) => TreeNode[],
): TreeNode[] {
  const shown = Math.min(view.shown[list.id] ?? SHOWN_AT_FIRST, MOST);
  const rows = items.slice(0, shown).flatMap(toRows);
  const left = items.length - shown;
  return left > 0 ? [...rows, moreRow(list, shown, left)] : rows;
}

/** Its id differs from that of the next one, so that the focus goes to what takes its place. */
function moreRow({ id, level }: List, shown: number, left: number): TreeNode {
  const canGrow = shown < MOST;
  return treeRow({
    id: `${id}:more:${shown}`,
    kind: 'more',
    level,
    label: l10n.t('{0} more', left.toLocaleString(languageTag())),
    description: canGrow
      ? l10n.t('show {0} more', Math.min(left, STEP))
      : l10n.t('use the filter to find one'),
    icon: 'more',
    action: canGrow
      ? { type: 'show-more', nodeId: id, shown: Math.min(shown + STEP, MOST) }
      : { type: 'filter' },
  });
}
