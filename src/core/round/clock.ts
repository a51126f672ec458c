import type { Round } from './round';

const MINUTE = 60_000;

/** `ending`: the last five minutes, or the last fifth of a round shorter than 25 minutes. */
export type Level = 'normal' | 'ending' | 'over';

/** Times in milliseconds; none is negative, and of `remaining` and `over` one is zero. */
export interface Span {
  readonly planned: number;
  readonly elapsed: number;
  readonly remaining: number;
  readonly over: number;
}

export interface PhaseClock extends Span {
  readonly state: 'done' | 'current' | 'ahead';
  /** Where the plan has it begin, counted from the start of the round. */
  readonly plannedStart: number;
}

export interface Clock extends Span {
  readonly level: Level;
  readonly phases: readonly PhaseClock[];
  /** All pauses, the running one included. */
  readonly paused: number;
}

/**
 * The time of a round at `now` (milliseconds since 1970). Everything but pauses counts: like an
 * interview, a round goes on while the computer sleeps or the window is closed. What has elapsed is
 * the sum over the phases; a plan includes the minutes that were added to it.
 */
export function clock(round: Round, now: number): Clock {
  const stretch = round.status === 'ended' ? 0 : Math.max(0, now - round.since);
  const paused = round.status === 'paused' ? stretch : 0;
  const phases = phaseClocks(round, stretch - paused);
  const total = span(sum(phases.map((one) => one.planned)), sum(phases.map((one) => one.elapsed)));
  return {
    ...total,
    level: levelOf(total),
    phases,
    paused: sum(round.pauses.map(({ ms }) => ms)) + paused,
  };
}

function phaseClocks(round: Round, running: number): PhaseClock[] {
  let plannedStart = 0;
  return round.start.phases.map(({ minutes }, index) => {
    const isCurrent = index === round.phase;
    const planned = (minutes + (round.added[index] ?? 0)) * MINUTE;
    const elapsed = (round.spent[index] ?? 0) + (isCurrent ? running : 0);
    const state = isCurrent ? 'current' : index < round.phase ? 'done' : 'ahead';
    const phase: PhaseClock = { ...span(planned, elapsed), state, plannedStart };
    plannedStart += planned;
    return phase;
  });
}

function span(planned: number, elapsed: number): Span {
  return {
    planned,
    elapsed,
    remaining: Math.max(0, planned - elapsed),
    over: Math.max(0, elapsed - planned),
  };
}

function levelOf({ planned, remaining }: Span): Level {
  if (remaining === 0) return 'over';
  return remaining <= Math.min(5 * MINUTE, planned / 5) ? 'ending' : 'normal';
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
