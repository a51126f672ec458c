import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clock } from '../../../src/core/round/clock';
import type { News } from '../../../src/core/round/events';
import { isOver, type Round } from '../../../src/core/round/round';
import { replay } from '../../../src/core/round/step';
import { anyEvent, orderedEvents } from './any-event';
import {
  MINUTE,
  PLAN,
  QUESTIONS,
  START,
  logOf,
  moment,
  stampAt,
  started,
  type Told,
} from './samples';

function round(...told: Told[]): Round {
  return told.length === 0 ? replay([started()])! : replay(logOf(told))!;
}

function questions(...told: Told[]): Round {
  return replay(logOf(told, QUESTIONS))!;
}

const next = (from: number): News => ({ type: 'nextPhase', from });
const back = (from: number): News => ({ type: 'previousPhase', from });

/** The clock so many minutes after the start, with a host that was alive all the time. */
const at = (minutes: number, ...told: Told[]) =>
  clock(round(...told, [minutes, { type: 'beat' }]), moment(minutes));

describe('a round', () => {
  it('is nothing before it starts', () => {
    assert.equal(replay([]), undefined);
    assert.equal(replay([{ ...stampAt(START, 1), type: 'paused' }]), undefined);
  });

  it('counts from its start, through phases that the candidate moves on from', () => {
    const time = at(10, [3, next(0)]);
    assert.equal(time.elapsed, 10 * MINUTE);
    assert.equal(time.remaining, 35 * MINUTE);
    assert.deepEqual(
      time.phases.map(({ elapsed, over, state }) => [elapsed / MINUTE, over / MINUTE, state]),
      [
        [3, 1, 'done'],
        [7, 0, 'current'],
        [0, 0, 'ahead'],
      ],
    );
    assert.deepEqual(
      time.phases.map(({ plannedStart }) => plannedStart / MINUTE),
      [0, 2, 41],
    );
  });

  it('adds up the time in a phase that the candidate comes back to', () => {
    const time = at(10, [3, next(0)], [5, back(1)], [6, next(0)]);
    assert.deepEqual(
      time.phases.map(({ elapsed }) => elapsed / MINUTE),
      [4, 6, 0],
    );
  });

  it('leaves pauses out, also one in which the phase changes', () => {
    const told: Told[] = [
      [1, { type: 'paused' }],
      [2, next(0)],
    ];
    const paused = clock(round(...told), moment(20));
    assert.deepEqual([paused.elapsed, paused.paused], [MINUTE, 19 * MINUTE]);
    const resumed = round(...told, [21, { type: 'resumed' }]);
    assert.deepEqual(
      clock(resumed, moment(22)).phases.map(({ elapsed }) => elapsed / MINUTE),
      [1, 1, 0],
    );
    const pause = { at: START + MINUTE, ms: 20 * MINUTE, position: MINUTE, phase: 0 };
    assert.deepEqual(resumed.pauses, [pause]);
  });

  it('stays in its last phase, runs over, and ends once', () => {
    const on = [0, 1, 2, 3].map((from): Told => [from + 1, next(from)]);
    assert.equal(round(...on).phase, 2);
    assert.equal(at(46, ...on).over, MINUTE);
    const ended = round(...on, [46, { type: 'ended' }], [50, { type: 'abandoned' }]);
    assert.equal(ended.status, 'ended');
    assert.equal(clock(ended, moment(60)).elapsed, 46 * MINUTE);
  });

  it('gives added minutes to the phase they were added in', () => {
    const time = at(6, [1, { type: 'extended', minutes: 5 }]);
    assert.equal(time.planned, 50 * MINUTE);
    assert.deepEqual(
      time.phases.map(({ planned, plannedStart }) => [planned / MINUTE, plannedStart / MINUTE]),
      [
        [7, 0],
        [39, 7],
        [4, 46],
      ],
    );
  });

  it('warns five minutes before the end, and says when time is up', () => {
    const levels = [39.99, 40, 44.99, 45].map((minutes) => at(minutes).level);
    assert.deepEqual(levels, ['normal', 'ending', 'ending', 'over']);
  });

  it('does not warn through the whole of a drill', () => {
    const drill = { ...PLAN, phases: [{ ...PLAN.phases[0]!, minutes: 5 }] };
    const level = (minutes: number) =>
      clock(replay(logOf([[minutes, { type: 'beat' }]], drill))!, moment(minutes)).level;
    assert.equal(level(3.9), 'normal');
    assert.equal(level(4), 'ending');
  });

  it('keeps marks, peeks, follow-ups and stories told where they happened', () => {
    const state = questions(
      [1, { type: 'marked', mark: 'number' }],
      [2, { type: 'asked', probe: { id: 'p', text: 'By how much?' } }],
      [3, next(0)],
      [4, { type: 'peeked', what: 'stories/a.md', how: 'opened' }],
      [5, { type: 'told', phase: 'first', stories: ['stories/a.md'] }],
    );
    assert.deepEqual(state.marks, [{ mark: 'number', position: MINUTE, phase: 0 }]);
    const probe = { id: 'p', text: 'By how much?', position: 2 * MINUTE, phase: 0 };
    assert.deepEqual(state.probes, [probe]);
    const peek = { what: 'stories/a.md', how: 'opened', position: 4 * MINUTE, phase: 1 };
    assert.deepEqual(state.peeks, [peek]);
    assert.deepEqual(
      state.phases.map(({ told }) => told),
      [['stories/a.md'], [], []],
    );
  });

  it('skips a question, until the candidate comes back to it', () => {
    const skipped: Told = [1, { type: 'skipped', from: 0 }];
    assert.deepEqual([questions(skipped).phase, questions(skipped).phases[0]?.skipped], [1, true]);
    const again = questions(skipped, [2, back(1)]);
    assert.deepEqual([again.phase, again.phases[0]?.skipped], [0, false]);
  });
});

describe('the clock of an answer', () => {
  const answer = (minutes: number, ...told: Told[]) =>
    clock(questions(...told, [minutes, { type: 'beat' }]), moment(minutes)).answer;

  it('begins with a question, grows long at 3:30 and is stopped at 5:00', () => {
    const levels = [0, 3.499, 3.5, 4.999, 5].map((minutes) => answer(minutes)?.level);
    assert.deepEqual(levels, ['calm', 'calm', 'long', 'long', 'stop']);
  });

  it('stands still in a pause, and begins again with a follow-up', () => {
    assert.equal(answer(4, [1, { type: 'paused' }])?.ms, MINUTE);
    assert.equal(answer(4, [3, { type: 'asked', probe: { id: 'p', text: '?' } }])?.ms, MINUTE);
  });

  it('ends when the candidate is done or moves on', () => {
    assert.equal(answer(2, [1, { type: 'answered' }]), undefined);
    const state = questions([1, { type: 'answered' }], [2, next(0)], [4, next(1)]);
    assert.deepEqual(state.answers, [
      { position: 0, phase: 0, ms: MINUTE },
      { position: 2 * MINUTE, phase: 1, ms: 2 * MINUTE },
    ]);
  });

  it('does not begin in a case', () => {
    assert.deepEqual(round([1, next(0)]).answers, []);
  });
});

describe('any log', () => {
  it('gives a round whose clock never goes wrong', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), fc.integer(), fc.nat(), (events, now, later) => {
        const state = replay(events);
        if (!state) return;
        const { owner } = state;
        const before = clock(state, { at: now, up: now, owner });
        const then = clock(state, { at: now + later, up: now + later, owner });
        for (const { elapsed, phases, remaining, over, planned, answer } of [before, then]) {
          assert.equal(
            phases.reduce((sum, one) => sum + one.elapsed, 0),
            elapsed,
          );
          assert.equal(planned - elapsed, remaining - over);
          assert.ok(Math.min(elapsed, remaining, over, answer?.ms ?? 0) >= 0);
          assert.equal(phases.filter((one) => one.state === 'current').length, 1);
        }
      }),
    );
  });

  it('has its time split into phases and pauses without a rest while the host is alive', () => {
    fc.assert(
      fc.property(orderedEvents, fc.nat({ max: 2 * MINUTE }), (events, later) => {
        const state = replay(events)!;
        const last = events.at(-1)!;
        const now = isOver(state) ? last.at : last.at + later;
        const { elapsed, paused, away } = clock(state, stampAt(now));
        assert.equal(away, 0);
        assert.equal(elapsed + paused, now - START);
      }),
    );
  });

  it('means the same in any order, and with lines that are repeated', () => {
    const shuffled = orderedEvents.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray([...events, ...events], {
          minLength: 2 * events.length,
          maxLength: 2 * events.length,
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([events, mixed]) => {
        assert.deepEqual(replay(mixed), replay(events));
      }),
    );
  });

  it('gives plain data', () => {
    fc.assert(
      fc.property(orderedEvents, (events) => {
        const state = replay(events);
        assert.deepEqual(JSON.parse(JSON.stringify(state)), state);
      }),
    );
  });
});
