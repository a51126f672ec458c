import { clock, type Clock, type Level } from './clock';
import type { Round } from './round';
import { countdownText, elapsedText, spokenTime } from './time-text';

/** What is said about a running or paused round in one line. */
export interface RoundStatus {
  /** `38:12`, or `+01:20` once the time is up. */
  readonly time: string;
  /** Name of the current phase. */
  readonly phase: string;
  readonly paused: boolean;
  readonly level: Level;
  /** The same as a sentence for screen readers. */
  readonly spoken: string;
}

export function roundStatus(round: Round, now: number): RoundStatus {
  const time = clock(round, now);
  const phase = round.start.phases[round.phase]?.name ?? '';
  const paused = round.status === 'paused';
  return {
    time: time.level === 'over' ? `+${elapsedText(time.over)}` : countdownText(time.remaining),
    phase,
    paused,
    level: time.level,
    spoken: `${paused ? 'Round paused' : 'Round running'}: ${spokenLeft(time)}, ${phase}`,
  };
}

/**
 * Milliseconds from `now` until the text of the countdown changes; undefined while nothing runs.
 */
export function untilNextSecond(round: Round, now: number): number | undefined {
  if (round.status !== 'running') return undefined;
  const { remaining, over } = clock(round, now);
  return remaining > 0 ? ((remaining - 1) % 1000) + 1 : 1000 - (over % 1000);
}

function spokenLeft({ level, remaining, over }: Clock): string {
  if (level === 'over') return `${spokenTime(Math.floor(over / 1000))} over time`;
  return `${spokenTime(Math.ceil(remaining / 1000))} left`;
}
