import * as l10n from '@vscode/l10n';
import type { RoundStatus } from '../../core/round/status';

/** The time in large figures, with words for what it means. */
export function ClockFace({ status }: { status: RoundStatus }) {
  const { time, level, paused } = status;
  const meaning = level === 'over' ? overWords(paused) : leftWords(paused);
  return (
    <p class={`clock ${level}`} role="timer" aria-live="off">
      <span class="figures">{time}</span> <span class="meaning">{meaning}</span>
    </p>
  );
}

const leftWords = (paused: boolean): string =>
  paused
    ? l10n.t({ message: 'left, paused', args: [], comment: ['below the time that is left'] })
    : l10n.t({ message: 'left', args: [], comment: ['below the time that is left'] });

const overWords = (paused: boolean): string =>
  paused ? l10n.t('over time, paused') : l10n.t('over time');
