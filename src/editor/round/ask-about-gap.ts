import * as l10n from '@vscode/l10n';
import { window, type Disposable } from 'vscode';
import { openGap } from '../../core/round/status';
import { spokenTime } from '../../core/round/time-text';
import type { RoundController } from './controller';
import { reportFailure } from './report-failure';
import { unlinked } from '../unlinked';

/**
 * Asks once about each stretch in which nobody was there, unless the page is in view and does: the
 * computer slept, the window was closed, or the editor hung. It doesn't count until somebody says so.
 */
export function askAboutGaps(
  controller: RoundController,
  isPageVisible: () => boolean,
): Disposable {
  let asked: string | undefined;
  return controller.onDidChange(() => {
    const round = controller.current;
    const index = round && openGap(round);
    const gap = index === undefined ? undefined : round?.gaps[index];
    if (!round || index === undefined || !gap || !controller.isOwner) return;
    const key = `${round.start.id} ${index}`;
    if (key === asked) return;
    asked = key;
    if (!isPageVisible()) void reportFailure(() => ask(controller, index, gap.ms));
  });
}

async function ask(controller: RoundController, gap: number, ms: number): Promise<void> {
  const length = spokenTime(Math.round(ms / 1000));
  const message = l10n.t`Nobody was here for ${length} of the round. Does that time count?`;
  const counts = l10n.t('Count it');
  const choice = await window.showInformationMessage(
    unlinked(message),
    l10n.t('Leave it out'),
    counts,
  );
  if (choice) await controller.answerGap(gap, choice === counts);
}
