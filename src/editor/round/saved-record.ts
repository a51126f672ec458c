import * as l10n from '@vscode/l10n';
import { FilePermission, Uri, workspace, type TextDocument } from 'vscode';
import { readRecordSummary, type RecordSummary } from '../../core/round/record-summary';
import { parentOf } from '../text';
import { ROUNDS_FOLDER } from './rounds-folder';

/** Whether a file lies where rounds are saved; others count for nothing. */
export function liesAmongRounds(uri: Uri): boolean {
  const folder = workspace.getWorkspaceFolder(uri);
  if (!folder) return false;
  return parentOf(uri).toString() === Uri.joinPath(folder.uri, ROUNDS_FOLDER).toString();
}

/** What a record in the editor says now, saved or not. */
export function summaryOf(document: TextDocument): RecordSummary | undefined {
  if (document.languageId !== 'markdown' || !liesAmongRounds(document.uri)) return undefined;
  return readRecordSummary(document.getText());
}

/** The folder that the paths of a record begin at. */
export const baseOf = (record: Uri): Uri => parentOf(parentOf(record));

export const readOnly = (): string => l10n.t('The file is read-only.');

/**
 * Throws when a record can't be changed, with the reason.
 * @throws also when it isn't there
 */
export async function requireWritable(record: Uri): Promise<void> {
  const { permissions = 0 } = await workspace.fs.stat(record);
  const isReadOnly =
    workspace.fs.isWritableFileSystem(record.scheme) === false ||
    (permissions & FilePermission.Readonly) !== 0;
  if (isReadOnly) throw new Error(readOnly());
}
