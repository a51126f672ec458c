import { Uri, window } from 'vscode';
import { tellsStories } from '../../core/round/told';
import { roundWords } from './round-words';
import { summaryOf } from './saved-record';
import type { SavedRounds } from './saved-rounds';

/** The record that a menu names, the one in the active editor, or else the one that is picked. */
export async function chooseRecord(target: unknown, saved: SavedRounds): Promise<Uri | undefined> {
  if (target instanceof Uri) return target;
  if (isSavedRound(target)) return target.uri;
  const active = window.activeTextEditor?.document;
  const summary = active && summaryOf(active);
  return summary && tellsStories(summary.round) ? active.uri : pickRecord(saved);
}

/** A line of the list of rounds. */
const isSavedRound = (target: unknown): target is { uri: Uri } =>
  typeof target === 'object' && target !== null && 'uri' in target && target.uri instanceof Uri;

async function pickRecord(saved: SavedRounds): Promise<Uri | undefined> {
  const rounds = (await saved.all()).filter(({ round }) => tellsStories(round));
  if (rounds.length === 0) {
    void window.showInformationMessage(
      'No drill and no 60-minute mock is saved yet; stories are noted after one.',
    );
    return undefined;
  }
  const items = rounds.map((round) => {
    const { date, details } = roundWords(round);
    return { label: date, description: details, uri: round.uri };
  });
  const picked = await window.showQuickPick(items, {
    title: 'Note the stories told',
    placeHolder: 'In which round?',
    matchOnDescription: true,
  });
  return picked?.uri;
}
