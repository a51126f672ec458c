import * as l10n from '@vscode/l10n';
import { clock, type Clock, type Level } from './clock';
import type { Round } from './round';
import type { Moment } from './stretch';
import { countdownText, elapsedText, spokenTime } from './time-text';

/** What is said about a running or paused round in one line. */
export interface RoundStatus {
  /** `38:12`, or `+01:20` once the time is up. */
  readonly time: string;
  /** Name of the current phase. */
  readonly phase: string;
  readonly paused: boolean;
  /** True when the candidate has to say whether a stretch in which nobody was there counts. */
  readonly asks: boolean;
  readonly level: Level;
  /** The same as a sentence for screen readers. */
  readonly spoken: string;
}

export function roundStatus(round: Round, moment: Moment): RoundStatus {
  const time = clock(round, moment);
  const phase = round.start.phases[round.phase]?.name ?? '';
  const paused = round.status === 'paused';
  return {
    time: time.level === 'over' ? `+${elapsedText(time.over)}` : countdownText(time.remaining),
    phase,
    paused,
    asks: openGap(round) !== undefined,
    level: time.level,
    spoken: paused
      ? l10n.t`Round paused: ${spokenLeft(time)}, ${phase}`
      : l10n.t`Round running: ${spokenLeft(time)}, ${phase}`,
  };
}

/** The first gap that hasn't been answered, by its index. */
export function openGap({ gaps }: Round): number | undefined {
  const index = gaps.findIndex(({ counts }) => counts === undefined);
  return index < 0 ? undefined : index;
}

/**
 * Milliseconds until the text of the countdown changes; undefined while nothing runs.
 */
export function untilNextSecond(round: Round, moment: Moment): number | undefined {
  if (round.status !== 'running') return undefined;
  const { remaining, over } = clock(round, moment);
  return remaining > 0 ? ((remaining - 1) % 1000) + 1 : 1000 - (over % 1000);
}

function spokenLeft({ level, remaining, over }: Clock): string {
  if (level === 'over') return l10n.t`${spokenTime(Math.floor(over / 1000))} over time`;
  return l10n.t`${spokenTime(Math.ceil(remaining / 1000))} left`;
}
