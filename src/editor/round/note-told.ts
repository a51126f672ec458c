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
import type { StoryIndex } from '../story-index';
import { toEditorEdits } from '../text';
import { chooseRecord } from './choose-record';
import { pickTold } from './pick-told';
import { baseOf, requireWritable } from './saved-record';
import type { SavedRounds } from './saved-rounds';

/** Asks which stories were told in a round. */
export type AskTold = (record: Uri, summary: RecordSummary) => Promise<ToldChoice | undefined>;

/** Lets the candidate say which stories a saved round rehearsed. */
export function registerNoteTold(saved: SavedRounds, index: StoryIndex): Disposable {
  const ask: AskTold = (record, summary) => pickTold(record, summary, index);
  return commands.registerCommand('starStories.noteTold', async (target?: unknown) => {
    const record = await chooseRecord(target, saved);
    if (record) await noteTold(record, ask);
  });
}

/** Writes the answer into the record; says so when that can't be done. */
export async function noteTold(record: Uri, ask: AskTold): Promise<void> {
  try {
    const { summary } = await openRecord(record);
    const choice = await ask(record, summary);
    if (choice) await writeTold(record, choice);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(`The stories told can’t be noted in this round: ${reason}`);
  }
}

/** @throws when it isn't there, can't be changed, or is no round in which stories are told */
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
  const edit = toldEdit(document.getText(), toldAfter(summary.told, choice, idOf, pathOf));
  if (!edit) return;
  const { isDirty } = document;
  const changes = new WorkspaceEdit();
  changes.set(record, toEditorEdits(document, [edit]));
  if (!(await workspace.applyEdit(changes))) throw new Error('The change was refused.');
  if (!isDirty) await document.save();
}
