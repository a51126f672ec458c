import * as l10n from '@vscode/l10n';
import { window, type Disposable } from 'vscode';
import type { World } from '../world';
import { outcomeOf } from './case-outcome';
import type { RoundController } from './controller';
import { openRecord, saveCopy } from './record-file';
import { unlinked } from '../unlinked';

/** Says what went wrong with the log of the round. */
export async function reportFailure(run: () => unknown): Promise<void> {
  try {
    await run();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(unlinked(l10n.t`The log of the round can’t be used: ${reason}`));
  }
}

/** Says once that a round can't be stored; the status bar and the page show it as long as it lasts. */
export function reportUnstored(controller: RoundController, world: World): Disposable {
  let isKnown = false;
  return controller.onDidChange(() => {
    const { failure } = controller;
    if (failure !== undefined && !isKnown) void offerCopy(controller, world, failure);
    isKnown = failure !== undefined;
  });
}

/**
 * Says that a round that this window held is no longer in its log, and offers what this window knows of
 * it: a file of the log that is removed takes nobody's words along.
 */
export function reportLost(controller: RoundController, world: World): Disposable {
  return controller.onDidLose(async (round) => {
    const open = l10n.t('Open as a document');
    const message = l10n.t(
      'The log of the round is gone: another window has ended the round, or the file was removed. This window still knows the round as far as it got.',
    );
    const choice = await window.showErrorMessage(unlinked(message), open);
    if (choice === open) await openRecord(round, await outcomeOf(round, world));
  });
}

async function offerCopy(controller: RoundController, world: World, reason: string): Promise<void> {
  const save = l10n.t('Save a copy');
  const choice = await window.showWarningMessage(
    unlinked(
      l10n.t`The round can’t be stored right now: ${reason} It goes on in this window, which is to stay open; storing is tried again.`,
    ),
    save,
  );
  const { current } = controller;
  if (choice === save && current) await saveCopy(current, await outcomeOf(current, world));
}
