import {
  commands,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type Disposable,
  type TextDocument,
} from 'vscode';
import { readRecordSummary, type RecordSummary } from '../../core/round/record-summary';
import { tellsStories, toldAfter, toldEdit, type ToldChoice } from '../../core/round/told';
import { pathFrom } from '../../core/round/told-choices';
import type { TextEdit } from '../../core/text';
import type { StoryIndex } from '../story-index';
import { toEditorEdits } from '../text';
import { chooseRecord } from './choose-record';
import { pickTold } from './pick-told';
import { baseOf, READ_ONLY, requireWritable } from './saved-record';
import type { SavedRounds } from './saved-rounds';

/** Asks which stories were told in a round. */
export type AskTold = (record: Uri, summary: RecordSummary) => Promise<ToldChoice | undefined>;

/** Lets the candidate say which stories a saved round rehearsed. */
export function registerNoteTold(saved: SavedRounds, index: StoryIndex): Disposable {
  const ask: AskTold = (record, summary) => pickTold(record, summary, index);
  return commands.registerCommand('starStories.noteTold', async (target?: unknown) => {
    try {
      const record = await chooseRecord(target, saved);
      if (record) await noteTold(record, ask);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(`The stories told can’t be noted in this round: ${reason}`);
    }
  });
}

/**
 * Writes the answer into the record, and saves it unless it has unsaved changes.
 * @throws when it isn't there, can't be changed, or is no round in which stories are told
 */
export async function noteTold(record: Uri, ask: AskTold): Promise<void> {
  const { summary } = await openRecord(record);
  const choice = await ask(record, summary);
  if (choice) await writeTold(record, choice);
}

async function openRecord(
  record: Uri,
): Promise<{ document: TextDocument; summary: RecordSummary }> {
  await requireWritable(record);
  const document = await workspace.openTextDocument(record);
  const summary = readRecordSummary(document.getText());
  if (!summary) throw new Error('The file is no saved round.');
  if (!tellsStories(summary.round)) throw new Error('A case asks for no stories.');
  return { document, summary };
}

/** Reads the record again, since much may have happened while the candidate chose. */
async function writeTold(record: Uri, choice: ToldChoice): Promise<void> {
  const { document, summary } = await openRecord(record);
  const base = baseOf(record);
  const idOf = (path: string) => Uri.joinPath(base, path).toString();
  const pathOf = (id: string) => pathFrom(base.path, Uri.parse(id).path);
  const before = document.getText();
  const edit = toldEdit(before, toldAfter(summary.told, choice, idOf, pathOf));
  if (!edit) return;
  const { isDirty } = document;
  await apply(document, edit);
  if (isDirty || (await document.save()) || document.isDirty) return;
  // A record that settings make read-only shows the change and never keeps it.
  await apply(document, inverse(edit, before));
  throw new Error(READ_ONLY);
}

async function apply(document: TextDocument, edit: TextEdit): Promise<void> {
  const changes = new WorkspaceEdit();
  changes.set(document.uri, toEditorEdits(document, [edit]));
  if (!(await workspace.applyEdit(changes))) throw new Error(READ_ONLY);
}

/** Takes back an edit that was made to a text. */
function inverse({ span: { start, end }, newText }: TextEdit, before: string): TextEdit {
  return { span: { start, end: start + newText.length }, newText: before.slice(start, end) };
}
