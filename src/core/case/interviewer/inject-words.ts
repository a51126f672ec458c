import * as l10n from '@vscode/l10n';
import { countdownText, elapsedText } from '../../round/time-text';
import type { SideInject } from './side';

/** How an inject stands at a position of the round: `in 2:10`, `waits, 1:05 left`, `answered after 0:40`. */
export function injectWords({ at, held, came }: SideInject, position: number): string {
  if (came) return cameWords(came, position);
  if (held === 'unless') return l10n.t({ message: 'won’t come', args: [], comment: ['a message'] });
  if (position < at)
    return l10n.t({
      message: 'in {0}',
      args: [countdownText(at - position)],
      comment: ['the time until something comes'],
    });
  return held === 'onlyIf' ? l10n.t('waits for an action') : l10n.t('due now');
}

function cameWords(
  { position: from, due, answered }: NonNullable<SideInject['came']>,
  position: number,
): string {
  if (answered !== undefined) {
    const taken = elapsedText(answered - from);
    return answered > due ? l10n.t`answered after ${taken}, late` : l10n.t`answered after ${taken}`;
  }
  if (position <= due) return l10n.t`no answer yet, ${countdownText(due - position)} left`;
  return l10n.t`no answer for ${elapsedText(position - from)}`;
}
