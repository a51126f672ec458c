import { count } from '../../count';
import { cappedRows } from './capped';
import type { TreeContext } from './context';
import { treeRow, type TreeNode } from './node';

/** Files that coverage knows nothing of, with a sentence why. */
export interface LeftOut {
  /** Stories that can't be read, by their URIs. */
  unreadable: readonly { id: string; reason: string }[];
  skipped: readonly { count: number; reason: string }[];
}

/** Lists them; no branch at all when there are none, and none of them is what a filter looks for. */
export function leftOutBranch({ unreadable, skipped }: LeftOut, context: TreeContext): TreeNode[] {
  const files = unreadable.length + skipped.reduce((sum, one) => sum + one.count, 0);
  if (files === 0 || context.found) return [];
  return [
    treeRow({
      id: 'left-out',
      kind: 'branch',
      level: 1,
      label: 'Left out',
      description: count(files, 'file'),
      detail: 'Nothing of these files is counted above.',
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
    detail: 'Opens the file.',
    icon: 'left-out',
    action: { type: 'open-file', uri: id },
  });
}

function skippedRow({ count: files, reason }: LeftOut['skipped'][number]): TreeNode {
  return treeRow({
    id: `left-out:skipped:${reason}`,
    kind: 'text',
    level: 2,
    label: `${count(files, 'file')}: ${reason}`,
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
