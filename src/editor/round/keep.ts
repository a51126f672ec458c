import { window } from 'vscode';
import type { Round } from '../../core/round/round';
import type { Kept } from './controller';
import { openRecord, saveRecord } from './record-file';

const AGAIN = 'Try again';
const OPEN = 'Open as a document';

/** What a record waits for, and what the candidate can do when it can't be written. */
export interface Rescue {
  /** Returns when nothing else comes to the front any more. */
  ready(): Promise<void>;
  tryAgain(): Promise<void>;
  /** The round's text is in a document of its own now. */
  forget(): Promise<void>;
}

/** Saves the record; on failure says why and offers ways out, without waiting. */
export async function keepRecord(round: Round, rescue: Rescue): Promise<Kept> {
  try {
    return { record: await saveRecord(round, rescue.ready()) };
  } catch (error) {
    void offerRescue(round, error, rescue);
    return 'failed';
  }
}

async function offerRescue(round: Round, error: unknown, rescue: Rescue): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The round could not be saved: ${reason} Nothing is lost; its log is kept.`;
  const choice = await window.showErrorMessage(message, AGAIN, OPEN);
  if (choice === AGAIN) await rescue.tryAgain();
  if (choice !== OPEN) return;
  await openRecord(round);
  await rescue.forget();
}
