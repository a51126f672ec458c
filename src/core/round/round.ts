import type { RoundEvent, StartedEvent } from './events';

export interface Pause {
  /** When it began, milliseconds since 1970. */
  readonly at: number;
  /** How long it lasted. */
  readonly ms: number;
}

/** What a log says about its latest round. Plain data: it can be sent to a page as it is. */
export interface Round {
  readonly start: StartedEvent;
  readonly status: 'running' | 'paused' | 'ended';
  /** Index of the current phase. */
  readonly phase: number;
  /** Milliseconds counted in each phase up to `since`, pauses left out. */
  readonly spent: readonly number[];
  /** Finished pauses. */
  readonly pauses: readonly Pause[];
  /** Minutes added to the plan of each phase. */
  readonly added: readonly number[];
  /** When the current stretch began, by the clock that wrote the last event that counts. */
  readonly since: number;
}

/**
 * The state after an event. Events that make no sense now, such as a second start or the resume of a
 * running round, change nothing, so that two windows may write the same one. A time before the last
 * one (somebody set the clock back) counts as no time at all, and counting goes on from there.
 */
export function step(round: Round | undefined, event: RoundEvent): Round | undefined {
  if (event.type === 'started') return round && round.status !== 'ended' ? round : begin(event);
  if (!round || round.status === 'ended') return round;
  switch (event.type) {
    case 'paused':
      return round.status === 'running' ? { ...settle(round, event.at), status: 'paused' } : round;
    case 'resumed':
      return round.status === 'paused' ? { ...settle(round, event.at), status: 'running' } : round;
    case 'ended':
      return { ...settle(round, event.at), status: 'ended' };
    case 'nextPhase':
      return event.from === round.phase && !isLastPhase(round) ? moveOn(round, event.at) : round;
    case 'extended':
      return { ...round, added: increase(round.added, round.phase, event.minutes) };
  }
}

/** The state after a whole log. */
export function replay(events: readonly RoundEvent[]): Round | undefined {
  return events.reduce(step, undefined as Round | undefined);
}

function isLastPhase({ start, phase }: Round): boolean {
  return phase >= start.phases.length - 1;
}

function begin(start: StartedEvent): Round {
  return {
    start,
    status: 'running',
    phase: 0,
    spent: start.phases.map(() => 0),
    pauses: [],
    added: start.phases.map(() => 0),
    since: start.at,
  };
}

/** A pause goes on over the change: it belongs to no phase. */
function moveOn(round: Round, at: number): Round {
  const settled = round.status === 'paused' ? round : settle(round, at);
  return { ...settled, phase: round.phase + 1 };
}

/** Closes the current stretch: its time goes to the phase, or to the pauses. */
function settle(round: Round, at: number): Round {
  const ms = Math.max(0, at - round.since);
  if (round.status === 'paused') {
    return { ...round, pauses: [...round.pauses, { at: round.since, ms }], since: at };
  }
  return { ...round, spent: increase(round.spent, round.phase, ms), since: at };
}

function increase(values: readonly number[], index: number, by: number): number[] {
  return values.map((value, at) => (at === index ? value + by : value));
}
