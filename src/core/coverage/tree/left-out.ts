import * as l10n from '@vscode/l10n';
import { leftOutCount, skippedWords, type LeftOut } from '../left-out';
import { cappedRows } from './capped';
import type { TreeContext } from './context';
import { treeRow, type TreeNode } from './node';

/** Lists them; no branch at all when there are none, and none of them is what a filter looks for. */
export function leftOutBranch(leftOut: LeftOut, context: TreeContext): TreeNode[] {
  const { unreadable, skipped } = leftOut;
  if (unreadable.length + skipped.length === 0 || context.found) return [];
  return [
    treeRow({
      id: 'left-out',
      kind: 'branch',
      level: 1,
      label: l10n.t('Left out'),
      description: leftOutCount(leftOut),
      detail: l10n.t('Nothing of these is counted above.'),
      icon: 'left-out',
      children: [
        ...cappedRows(unreadable, { id: 'left-out', level: 2 }, context, (one) => [fileRow(one)]),
        ...skipped.map(skippedRow),
      ],
    }),
  ];
}

function fileRow({ id, reason }: LeftOut['unreadable'][number]): TreeNode {
  return treeRow({
    id: `left-out:file:${id}`,
    kind: 'file',
    level: 2,
    label: fileName(id),
    description: reason,
    detail: l10n.t('Opens the file.'),
    icon: 'left-out',
    action: { type: 'open-file', uri: id },
  });
}

function skippedRow(skipped: LeftOut['skipped'][number]): TreeNode {
  return treeRow({
    id: `left-out:skipped:${skipped.reason}`,
    kind: 'text',
    level: 2,
    label: skippedWords(skipped),
    icon: 'left-out',
  });
}

/** The last part of a URI as people know it. */
function fileName(uri: string): string {
  const part = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
