import type {
  News,
  RoundEvent,
  RoundPlan,
  Stamp,
  StartedEvent,
} from '../../../src/core/round/events';
import type { Moment } from '../../../src/core/round/stretch';

export const MINUTE = 60_000;
/** 2026-11-22T13:05:09.250Z */
export const START = Date.UTC(2026, 10, 22, 13, 5, 9, 250);

/** The window that starts rounds. */
export const OWNER = '100-a';

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

/** Two questions, since only those are answered. */
export const QUESTIONS: RoundPlan = {
  round: 'mine',
  title: 'Two questions',
  seed: 8,
  phases: [
    phase('first', 'Question 1', 9, 'question'),
    phase('second', 'Question 2', 9, 'question'),
    phase('close', 'Close', 2, 'close'),
  ],
};

function phase(
  id: string,
  name: string,
  minutes: number,
  kind: RoundPlan['phases'][number]['kind'],
): RoundPlan['phases'][number] {
  const questions = [{ id: `${id}-1`, text: 'Why?' }];
  return { id, name, minutes, kind, aim: `Do ${id}.`, questions };
}

/** What the start of a round stamps its log with. */
export function stampAt(at: number, seq = 0): Stamp {
  return { id: 'r1', at, up: at - START, owner: OWNER, epoch: 0, seq };
}

export function started(at = START, plan: RoundPlan = PLAN): StartedEvent {
  return { ...stampAt(at), type: 'started', version: 2, ...plan };
}

/** News of the window that started the round, at so many minutes after its start. */
export type Told = readonly [minutes: number, news: News];

/**
 * The log of a round that one host wrote which was alive all the time: silences that are long enough to
 * be a gap hold beats.
 */
export function logOf(told: readonly Told[], plan: RoundPlan = PLAN): RoundEvent[] {
  const events: RoundEvent[] = [started(START, plan)];
  const add = (at: number, news: News) => events.push({ ...stampAt(at, events.length), ...news });
  let last = START;
  for (const [minutes, news] of told) {
    const at = START + minutes * MINUTE;
    while (at - last > MINUTE) add((last += MINUTE), { type: 'beat' });
    add((last = at), news);
  }
  return events;
}

/** So many minutes after START, as the window that started the round sees it, or another. */
export function moment(minutes: number, owner = OWNER): Moment {
  const up = minutes * MINUTE;
  return { at: START + up, up, owner };
}
