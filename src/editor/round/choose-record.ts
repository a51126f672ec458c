import { Uri, window } from 'vscode';
import type { RecordSummary } from '../../core/round/record-summary';
import { roundWords } from './round-words';
import { summaryOf } from './saved-record';
import type { SavedRounds } from './saved-rounds';
import { unlinked } from '../unlinked';

/** What a record is wanted for. */
export interface RecordQuestion {
  readonly title: string;
  readonly placeHolder: string;
  /** Whether a record will do. */
  readonly fits: (summary: RecordSummary) => boolean;
  /** Said when none is saved that will. */
  readonly none: string;
}

/** The record that a menu names, the one in the active editor, or else the one that is picked. */
export async function chooseRecord(
  target: unknown,
  saved: SavedRounds,
  question: RecordQuestion,
): Promise<Uri | undefined> {
  if (target instanceof Uri) return target;
  if (isSavedRound(target)) return target.uri;
  const active = window.activeTextEditor?.document;
  const summary = active && summaryOf(active);
  return summary && question.fits(summary) ? active.uri : pickRecord(saved, question);
}

/** A line of the list of rounds. */
const isSavedRound = (target: unknown): target is { uri: Uri } =>
  typeof target === 'object' && target !== null && 'uri' in target && target.uri instanceof Uri;

async function pickRecord(
  saved: SavedRounds,
  { title, placeHolder, fits, none }: RecordQuestion,
): Promise<Uri | undefined> {
  const rounds = (await saved.all()).filter(fits);
  if (rounds.length === 0) {
    void window.showInformationMessage(unlinked(none));
    return undefined;
  }
  const items = rounds.map((round) => {
    const { date, details } = roundWords(round);
    return { label: date, description: details, uri: round.uri };
  });
  const picked = await window.showQuickPick(items, {
    title,
    placeHolder,
    matchOnDescription: true,
    // The walkthrough takes the focus when its step is done.
    ignoreFocusOut: true,
  });
  return picked?.uri;
}
