import * as l10n from '@vscode/l10n';
import { commands, Uri, window, workspace, type Disposable } from 'vscode';
import { readRecordSummary, type RecordSummary } from '../../core/round/record-summary';
import { tellsStories, toldAfter, toldEdit, type ToldChoice } from '../../core/round/told';
import { pathFrom } from '../../core/round/told-choices';
import type { Books } from '../closed-book/books';
import { unlessInterview } from '../closed-book/unless-closed';
import type { StoryIndex } from '../story-index';
import { chooseRecord, type RecordQuestion } from './choose-record';
import { editRecord } from './edit-record';
import { pickTold } from './pick-told';
import { baseOf, requireWritable } from './saved-record';
import type { SavedRounds } from './saved-rounds';
import { unlinked } from '../unlinked';

/** Asks which stories were told in a round. */
export type AskTold = (record: Uri, summary: RecordSummary) => Promise<ToldChoice | undefined>;

const question = (): RecordQuestion => ({
  title: l10n.t('Note the stories told'),
  placeHolder: l10n.t('In which round?'),
  fits: ({ round }) => tellsStories(round),
  none: l10n.t('No drill and no Exploratory round is saved yet; stories are noted after one.'),
});

/** Lets the candidate say which stories a saved round rehearsed. */
export function registerNoteTold(saved: SavedRounds, index: StoryIndex, books: Books): Disposable {
  const ask: AskTold = (record, summary) => pickTold(record, summary, index);
  const run = async (target?: unknown) => {
    try {
      const record = await chooseRecord(target, saved, question());
      if (record) await noteTold(record, ask);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(
        unlinked(l10n.t`The stories told can’t be noted in this round: ${reason}`),
      );
    }
  };
  return commands.registerCommand('starStories.noteTold', unlessInterview(books, run));
}

/**
 * Writes the answer into the record, and saves it unless it has unsaved changes.
 * @throws when it isn't there, can't be changed, or is no round in which stories are told
 */
export async function noteTold(record: Uri, ask: AskTold): Promise<void> {
  await requireWritable(record);
  const document = await workspace.openTextDocument(record);
  const choice = await ask(record, summaryIn(document.getText()));
  if (!choice) return;
  const base = baseOf(record);
  const idOf = (path: string) => Uri.joinPath(base, path).toString();
  const pathOf = (id: string) => pathFrom(base.path, Uri.parse(id).path);
  // Much may have happened to the record while the candidate chose.
  await editRecord(record, (text) => {
    const edit = toldEdit(text, toldAfter(summaryIn(text).told, choice, idOf, pathOf));
    return edit ? [edit] : [];
  });
}

function summaryIn(text: string): RecordSummary {
  const summary = readRecordSummary(text);
  if (!summary) throw new Error(l10n.t('The file is no saved round.'));
  if (!tellsStories(summary.round)) throw new Error(l10n.t('A case asks for no stories.'));
  return summary;
}
