import * as l10n from '@vscode/l10n';
import { window, type Disposable } from 'vscode';
import type { World } from '../world';
import { outcomeOf } from './case-outcome';
import type { RoundController } from './controller';
import { saveCopy } from './record-file';
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
