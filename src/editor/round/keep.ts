import * as l10n from '@vscode/l10n';
import { window } from 'vscode';
import type { Outcome } from '../../core/round/record/of-case';
import type { Round } from '../../core/round/round';
import type { Kept } from './controller';
import { openRecord, saveRecord } from './record-file';
import { askForFolder } from './record-folder';
import { unlinked } from '../unlinked';

/** What a record waits for, and what the candidate can do when it can't be written. */
export interface Rescue {
  /** What was made of the case, if it is one. */
  outcome(): Promise<Outcome | undefined>;
  /** Returns when nothing else comes to the front any more. */
  ready(): Promise<void>;
  tryAgain(): Promise<void>;
  /** The round's text is in a document of its own now. */
  forget(): Promise<void>;
}

/**
 * Saves the record; when that fails says why, or asks where to, and offers ways out. Nothing waits for an
 * answer, since the log may be that of another round by then.
 */
export async function keepRecord(round: Round, rescue: Rescue): Promise<Kept> {
  try {
    const outcome = await rescue.outcome();
    const record = await saveRecord(round, rescue.ready(), outcome);
    if (record) return { record };
    void askOnce(round, rescue);
    return 'failed';
  } catch (error) {
    void offerRescue(round, error, rescue);
    return 'failed';
  }
}

/** Rounds whose candidate is being asked where they belong. */
const asked = new Set<string>();

async function askOnce(round: Round, rescue: Rescue): Promise<void> {
  const { id } = round.start;
  if (asked.has(id)) return;
  asked.add(id);
  const isChosen = await askForFolder(round).finally(() => asked.delete(id));
  if (isChosen) await rescue.tryAgain();
  else await offerRescue(round, new Error(l10n.t('No folder was chosen.')), rescue);
}

async function offerRescue(round: Round, error: unknown, rescue: Rescue): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  const again = l10n.t('Try again');
  const open = l10n.t('Open as a document');
  const message = l10n.t`The round could not be saved: ${reason} Nothing is lost; its log is kept.`;
  const choice = await window.showErrorMessage(unlinked(message), again, open);
  if (choice === again) await rescue.tryAgain();
  if (choice !== open) return;
  await openRecord(round, await rescue.outcome());
  await rescue.forget();
}
