import fc from 'fast-check';
import { LINE_KINDS } from '../../../src/core/guide/case';
import type { News, RoundEvent, Stamp } from '../../../src/core/round/events';
import { MINUTE, PLAN, START, stampAt, started } from './samples';

type Shape = Record<string, fc.Arbitrary<unknown>>;

const record = (shape: Shape) => fc.record(shape, { noNullPrototype: true });

const news = (types: readonly News['type'][], shape: Shape = {}) =>
  record({ type: fc.constantFrom(...types), ...shape }) as fc.Arbitrary<News>;

const from = fc.integer({ min: 0, max: 4 });
const field = fc.constantFrom('brief', 'work', 'questions', 'constructor', '__proto__');
const text = fc.string({ unit: 'binary', maxLength: 8 });
const place = fc.nat(20);
const mark = fc.constantFrom('evidence', 'number', 'stuck', 'rambling');
const how = fc.constantFrom('command', 'opened');

/** What may happen while a round goes on, sensible or not. */
export const anyNews: fc.Arbitrary<News> = fc.oneof(
  { weight: 5, arbitrary: news(['paused', 'resumed', 'beat', 'answered']) },
  { weight: 4, arbitrary: news(['nextPhase', 'previousPhase', 'skipped'], { from }) },
  { weight: 4, arbitrary: news(['noted'], { field, start: place, end: place, text }) },
  news(['opened'], { from, to: from }),
  news(['extended'], { minutes: fc.constant(5) }),
  news(['gapAnswered'], { gap: fc.nat(3), counts: fc.boolean() }),
  {
    weight: 3,
    arbitrary: news(['said'], { line: fc.nat(3), kind: fc.constantFrom(...LINE_KINDS), text }),
  },
  news(['gave'], { what: text }),
  news(['saw'], { signal: fc.constantFrom('troubleshooting-s1', 'x'), on: fc.boolean() }),
  news(['asked'], { probe: record({ id: text, text }) }),
  news(['marked'], { mark }),
  news(['peeked'], { what: text, how }),
  news(['told'], { phase: field, stories: fc.array(text, { maxLength: 2 }) }),
  news(['booksClosed'], { tabs: fc.array(record({ uri: text, column: place }), { maxLength: 2 }) }),
  news(['booksReopened']),
);

const anyEnd = news(['ended', 'abandoned']);

const owner = fc.constantFrom('100-a', '7-b', '8-c');
const epoch = fc.nat(2);
const seq = fc.nat(30);

const anyStamp = record({
  id: fc.constantFrom('r1', 'r2'),
  at: fc.integer({ min: START - 10 * MINUTE, max: START + 90 * MINUTE }),
  up: fc.integer({ min: -1, max: 90 * MINUTE }),
  owner,
  epoch,
  seq,
}) as fc.Arbitrary<unknown> as fc.Arbitrary<Stamp>;

/** Any event of any window at any time, sensible or not. */
export const anyEvent: fc.Arbitrary<RoundEvent> = fc
  .tuple(
    anyStamp,
    fc.oneof(
      { weight: 2, arbitrary: fc.constant<News>({ type: 'started', version: 2, ...PLAN }) },
      { weight: 1, arbitrary: news(['released']) },
      { weight: 2, arbitrary: news(['claimed'], { after: record({ owner, epoch, seq }) }) },
      { weight: 2, arbitrary: anyEnd },
      { weight: 14, arbitrary: anyNews },
    ),
  )
  .map(([stamp, what]) => ({ ...stamp, ...what }));

/** The log of one window whose clocks are right: news at most two minutes apart, in order of time. */
export const orderedEvents: fc.Arbitrary<RoundEvent[]> = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: 0, max: 2 * MINUTE }), anyNews), { maxLength: 30 }),
    fc.option(anyEnd, { nil: undefined }),
  )
  .map(([told, end]) => {
    const events: RoundEvent[] = [started()];
    let now = START;
    for (const [wait, what] of end ? [...told, [MINUTE, end] as const] : told) {
      now += wait;
      events.push({ ...stampAt(now, events.length), ...what });
    }
    return events;
  });
