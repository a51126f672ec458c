import { countdownText, elapsedText } from '../../round/time-text';
import type { SideInject } from './side';

/** How an inject stands at a position of the round: `in 2:10`, `waits, 1:05 left`, `answered after 0:40`. */
export function injectWords({ at, held, came }: SideInject, position: number): string {
  if (came) return cameWords(came, position);
  if (held === 'unless') return 'won’t come';
  if (position < at) return `in ${countdownText(at - position)}`;
  return held === 'onlyIf' ? 'waits for an action' : 'due now';
}

function cameWords(
  { position: from, due, answered }: NonNullable<SideInject['came']>,
  position: number,
): string {
  if (answered !== undefined) {
    const late = answered > due ? ', late' : '';
    return `answered after ${elapsedText(answered - from)}${late}`;
  }
  if (position <= due) return `no answer yet, ${countdownText(due - position)} left`;
  return `no answer for ${elapsedText(position - from)}`;
}
