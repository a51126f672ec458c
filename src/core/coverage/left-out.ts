import * as l10n from '@vscode/l10n';
import { numberOf } from '../language';

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
    ...(files > 0 ? [leftOutNumber('file', files)] : []),
    ...(folders > 0 ? [leftOutNumber('folder', folders)] : []),
  ].join(', ');
}

/** `30 files: Only the first 2,000 …` */
export function skippedWords({ what, count, reason }: LeftOut['skipped'][number]): string {
  return `${leftOutNumber(what, count)}: ${reason}`;
}

/** `31 files`, `1 folder` */
function leftOutNumber(what: 'file' | 'folder', count: number): string {
  return what === 'file'
    ? numberOf(count, l10n.t('{0} file'), l10n.t('{0} files'))
    : numberOf(count, l10n.t('{0} folder'), l10n.t('{0} folders'));
}
