import { count } from '../../count';
import { cappedRows } from './capped';
import type { TreeContext } from './context';
import { treeRow, type TreeNode } from './node';

/** Files that coverage knows nothing of, with a sentence why. */
export interface LeftOut {
  /** Stories that can't be read, by their URIs. */
  unreadable: readonly { id: string; reason: string }[];
  /** Files that weren't looked at, or folders, of which nobody knows how many files they hold. */
  skipped: readonly { what: 'file' | 'folder'; count: number; reason: string }[];
}

/** Lists them; no branch at all when there are none, and none of them is what a filter looks for. */
export function leftOutBranch({ unreadable, skipped }: LeftOut, context: TreeContext): TreeNode[] {
  if (unreadable.length + skipped.length === 0 || context.found) return [];
  return [
    treeRow({
      id: 'left-out',
      kind: 'branch',
      level: 1,
      label: 'Left out',
      description: howMany({ unreadable, skipped }),
      detail: 'Nothing of these is counted above.',
      icon: 'left-out',
      children: [
        ...cappedRows(unreadable, { id: 'left-out', level: 2 }, context, (one) => [fileRow(one)]),
        ...skipped.map(skippedRow),
      ],
    }),
  ];
}

function howMany({ unreadable, skipped }: LeftOut): string {
  const sum = (kind: 'file' | 'folder') =>
    skipped.reduce((total, one) => total + (one.what === kind ? one.count : 0), 0);
  const files = unreadable.length + sum('file');
  const folders = sum('folder');
  return [
    ...(files > 0 ? [count(files, 'file')] : []),
    ...(folders > 0 ? [count(folders, 'folder')] : []),
  ].join(', ');
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

function skippedRow({ what, count: number, reason }: LeftOut['skipped'][number]): TreeNode {
  return treeRow({
    id: `left-out:skipped:${reason}`,
    kind: 'text',
    level: 2,
    label: `${count(number, what)}: ${reason}`,
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
