import fc from 'fast-check';
import type { RoundEvent, RoundPlan, StartedEvent } from '../../../src/core/round/events';

export const MINUTE = 60_000;
/** 2026-11-22T13:05:09.250Z */
export const START = Date.UTC(2026, 10, 22, 13, 5, 9, 250);

export const PLAN: RoundPlan = {
  round: 'service-ownership',
  title: 'Service Ownership: Slow "sometimes"',
  seed: 7,
  case: {
    id: 'slow-sometimes',
    title: 'Slow "sometimes"',
    seat: 'You lead the team.',
    brief: 'Messages hang,\nthen arrive.',
    openingPrompt: 'Talk me through it.',
  },
  phases: [
    phase('brief', 'Brief and restate', 2, 'case'),
    phase('work', 'Work the problem', 39, 'case'),
    phase('questions', 'Your questions', 4, 'candidate-questions'),
  ],
};

function phase(
  id: string,
  name: string,
  minutes: number,
  kind: RoundPlan['phases'][number]['kind'],
): RoundPlan['phases'][number] {
  return {
    id,
    name,
    minutes,
    kind,
    aim: `Do ${id}.`,
    questions: [{ id: `${id}-1`, text: 'Why?' }],
  };
}

export function started(at = START, plan: RoundPlan = PLAN): StartedEvent {
  return { type: 'started', version: 1, at, ...plan };
}

const at = fc.integer({ min: START - 10 * MINUTE, max: START + 90 * MINUTE });

const plain = { noNullPrototype: true };

/** Any event at any time, sensible or not. */
export const anyEvent: fc.Arbitrary<RoundEvent> = fc.oneof(
  { weight: 1, arbitrary: at.map((time) => started(time)) },
  {
    weight: 6,
    arbitrary: fc.record({ type: fc.constantFrom('paused', 'resumed', 'ended'), at }, plain),
  },
  {
    weight: 4,
    arbitrary: fc.record(
      { type: fc.constant('nextPhase'), at, from: fc.integer({ min: -1, max: 4 }) },
      plain,
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('extended'), at, minutes: fc.constant(5) }, plain),
  },
);

/** Events of a round that starts at START, in order of time. */
export const orderedEvents: fc.Arbitrary<RoundEvent[]> = fc
  .array(anyEvent, { maxLength: 30 })
  .map((events) => [
    started(),
    ...events.filter((event) => event.at >= START).sort((a, b) => a.at - b.at),
  ]);
