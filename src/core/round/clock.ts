import { isOver, pausedFor, positionOf, type Answer, type Round } from './round';
import { stretch, type Moment } from './stretch';

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

/** `long`: time to come to an end. `stop`: the interviewer breaks in. */
export type AnswerLevel = 'calm' | 'long' | 'stop';

export interface AnswerClock {
  /** How long the answer has been going on. */
  readonly ms: number;
  readonly level: AnswerLevel;
}

export interface Clock extends Span {
  readonly level: Level;
  readonly phases: readonly PhaseClock[];
  /** The answer that goes on; undefined when there is none. */
  readonly answer?: AnswerClock;
  /** All pauses, the running one included. */
  readonly paused: number;
  /** How long nobody has been there, when that is long enough to ask about; else 0. */
  readonly away: number;
}

/**
 * The time of a round at a moment. All time counts but pauses, and gaps of which the candidate hasn't
 * said that they do. What has elapsed is the sum over the phases; a plan includes the minutes that were
 * added to it.
 */
export function clock(round: Round, moment: Moment): Clock {
  const { ms, gap } = isOver(round) ? { ms: 0, gap: 0 } : stretch(round.since, moment);
  const isPaused = round.status === 'paused';
  const running = isPaused ? 0 : ms;
  const phases = phaseClocks(round, running);
  const total = span(sum(phases.map((one) => one.planned)), positionOf(round) + running);
  const answer = answerClock(round.answers.at(-1), total.elapsed);
  return {
    ...total,
    level: levelOf(total),
    phases,
    ...(answer && { answer }),
    paused: pausedFor(round) + (isPaused ? ms + gap : 0),
    away: isPaused ? 0 : gap,
  };
}

function phaseClocks(round: Round, running: number): PhaseClock[] {
  let plannedStart = 0;
  return round.start.phases.map(({ minutes }, index) => {
    const { added = 0, spent = 0 } = round.phases[index] ?? {};
    const isCurrent = index === round.phase;
    const planned = (minutes + added) * MINUTE;
    const state = isCurrent ? 'current' : index < round.phase ? 'done' : 'ahead';
    const elapsed = spent + (isCurrent ? running : 0);
    const phase: PhaseClock = { ...span(planned, elapsed), state, plannedStart };
    plannedStart += planned;
    return phase;
  });
}

/** When the calm signal comes, and when the interviewer breaks in. */
export const LONG_ANSWER_MS = 3.5 * MINUTE;
export const TOO_LONG_ANSWER_MS = 5 * MINUTE;

function answerClock(answer: Answer | undefined, elapsed: number): AnswerClock | undefined {
  if (!answer || answer.ms !== undefined) return undefined;
  const ms = elapsed - answer.position;
  if (ms >= TOO_LONG_ANSWER_MS) return { ms, level: 'stop' };
  return { ms, level: ms >= LONG_ANSWER_MS ? 'long' : 'calm' };
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
