import type { RoundStatus } from '../../core/round/status';

/** The time in large figures, with words for what it means. */
export function ClockFace({ status }: { status: RoundStatus }) {
  const { time, level, paused } = status;
  const meaning = level === 'over' ? 'over time' : 'left';
  return (
    <p class={`clock ${level}`} role="timer" aria-live="off">
      <span class="figures">{time}</span>{' '}
      <span class="meaning">{paused ? `${meaning}, paused` : meaning}</span>
    </p>
  );
}
