import { count } from '../count';

/** Files that coverage knows nothing of, with a sentence why. */
export interface LeftOut {
  /** Stories that can't be read, by their URIs. */
  unreadable: readonly { id: string; reason: string }[];
  /** Files that weren't looked at, or folders, of which nobody knows how many files they hold. */
  skipped: readonly { what: 'file' | 'folder'; count: number; reason: string }[];
}

/** `31 files, 2 folders`; empty when nothing is left out. */
export function leftOutCount({ unreadable, skipped }: LeftOut): string {
  const sum = (kind: 'file' | 'folder') =>
    skipped.reduce((total, one) => total + (one.what === kind ? one.count : 0), 0);
  const files = unreadable.length + sum('file');
  const folders = sum('folder');
  return [
    ...(files > 0 ? [count(files, 'file')] : []),
    ...(folders > 0 ? [count(folders, 'folder')] : []),
  ].join(', ');
}

/** `30 files: Only the first 2,000 …` */
export function skippedWords({ what, count: number, reason }: LeftOut['skipped'][number]): string {
  return `${count(number, what)}: ${reason}`;
}
