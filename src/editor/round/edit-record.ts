import * as l10n from '@vscode/l10n';
import {
  FileSystemError,
  Range,
  WorkspaceEdit,
  workspace,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { TextEdit } from '../../core/text';
import { toEditorEdits } from '../text';
import { readOnly, requireWritable } from './saved-record';

export const recordGone = (): string => l10n.t('The record is no longer there.');

/**
 * Changes a record in the editor's hands, and saves it unless it has unsaved changes, which stay the
 * candidate's to save.
 * @param edits what to change in the text as it is now; none when nothing is to be
 * @throws when the record isn't there or can't be changed, with the reason; it is as before then
 */
export async function editRecord(
  record: Uri,
  edits: (text: string) => readonly TextEdit[],
): Promise<void> {
  await requireThere(record);
  const document = await workspace.openTextDocument(record);
  const before = document.getText();
  const changes = edits(before);
  if (changes.length === 0) return;
  const { isDirty } = document;
  await apply(document, changes);
  if (isDirty) return;
  // A record that settings make read-only shows the change, has nothing to save and never keeps it.
  if (document.isDirty && ((await document.save()) || document.isDirty)) return;
  await replaceAll(document, before);
  throw new Error(readOnly());
}

/** A record that was never saved lives in its editor alone. */
async function requireThere(record: Uri): Promise<void> {
  if (record.scheme === 'untitled') return;
  try {
    await requireWritable(record);
  } catch (error) {
    throw error instanceof FileSystemError && error.code === 'FileNotFound'
      ? new Error(recordGone())
      : error;
  }
}

async function apply(document: TextDocument, edits: readonly TextEdit[]): Promise<void> {
  const changes = new WorkspaceEdit();
  changes.set(document.uri, toEditorEdits(document, edits));
  if (!(await workspace.applyEdit(changes))) throw new Error(readOnly());
}

async function replaceAll(document: TextDocument, text: string): Promise<void> {
  const end = document.lineAt(document.lineCount - 1).range.end;
  const changes = new WorkspaceEdit();
  changes.replace(document.uri, new Range(document.positionAt(0), end), text);
  await workspace.applyEdit(changes);
}
