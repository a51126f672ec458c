import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clock } from '../../../src/core/round/clock';
import type { RoundEvent } from '../../../src/core/round/events';
import { replay, step, type Round } from '../../../src/core/round/round';
import { MINUTE, START, anyEvent, orderedEvents, started } from './samples';

function round(...events: RoundEvent[]): Round {
  const result = replay([started(), ...events]);
  assert.ok(result);
  return result;
}
const after = (minutes: number) => START + minutes * MINUTE;

describe('a round', () => {
  it('is nothing before it starts', () => {
    assert.equal(replay([]), undefined);
    assert.equal(replay([{ type: 'paused', at: START }]), undefined);
  });

  it('counts from its start, through phases that the candidate moves on from', () => {
    const state = round({ type: 'nextPhase', at: after(3), from: 0 });
    const time = clock(state, after(10));
    assert.equal(time.elapsed, 10 * MINUTE);
    assert.equal(time.remaining, 35 * MINUTE);
    assert.deepEqual(
      time.phases.map(({ elapsed, over, state: where }) => [
        elapsed / MINUTE,
        over / MINUTE,
        where,
      ]),
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

  it('leaves pauses out, also one in which the phase changes', () => {
    const paused = round(
      { type: 'paused', at: after(1) },
      { type: 'nextPhase', at: after(2), from: 0 },
    );
    assert.equal(clock(paused, after(20)).elapsed, MINUTE);
    assert.equal(clock(paused, after(20)).paused, 19 * MINUTE);
    const resumed = replayOn(paused, { type: 'resumed', at: after(21) });
    const time = clock(resumed, after(22));
    assert.deepEqual(
      time.phases.map(({ elapsed }) => elapsed / MINUTE),
      [1, 1, 0],
    );
    assert.deepEqual(resumed.pauses, [{ at: after(1), ms: 20 * MINUTE }]);
  });

  it('stays in its last phase, runs over, and ends once', () => {
    const events: RoundEvent[] = [0, 1, 2, 3].map((from) => ({
      type: 'nextPhase',
      at: after(from + 1),
      from,
    }));
    const state = round(...events);
    assert.equal(state.phase, 2);
    assert.equal(clock(state, after(46)).over, MINUTE);
    const ended = replayOn(state, { type: 'ended', at: after(46) });
    const again = replayOn(ended, { type: 'ended', at: after(50) });
    assert.equal(clock(again, after(60)).elapsed, 46 * MINUTE);
  });

  it('gives added minutes to the phase they were added in', () => {
    const time = clock(round({ type: 'extended', at: after(1), minutes: 5 }), after(6));
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
    const state = round();
    const levels = [39.99, 40, 44.99, 45].map((minutes) => clock(state, after(minutes)).level);
    assert.deepEqual(levels, ['normal', 'ending', 'ending', 'over']);
  });

  it('does not warn through the whole of a drill', () => {
    const start = started();
    const state = replay([{ ...start, phases: [{ ...start.phases[0]!, minutes: 5 }] }])!;
    assert.equal(clock(state, after(3.9)).level, 'normal');
    assert.equal(clock(state, after(4)).level, 'ending');
  });

  it('ignores a second start while it runs, and begins anew after its end', () => {
    const second = started(after(5));
    assert.equal(round(second).start.at, START);
    assert.equal(round({ type: 'ended', at: after(4) }, second).start.at, after(5));
  });

  it('goes on from where it was when the clock is set back', () => {
    const state = round({ type: 'paused', at: after(10) }, { type: 'resumed', at: after(-50) });
    assert.equal(clock(state, after(-45)).elapsed, 15 * MINUTE);
  });

  it('never goes wrong, whatever the events', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), fc.integer(), fc.nat(), (events, now, later) => {
        const state = replay(events);
        if (!state) return;
        const before = clock(state, now);
        const then = clock(state, now + later);
        assert.ok(before.elapsed >= 0 && then.elapsed >= before.elapsed);
        for (const { elapsed, phases, remaining, over, planned } of [before, then]) {
          assert.equal(
            phases.reduce((sum, one) => sum + one.elapsed, 0),
            elapsed,
          );
          assert.equal(planned - elapsed, remaining - over);
          assert.equal(phases.filter((one) => one.state === 'current').length, 1);
        }
      }),
    );
  });

  it('splits the time since its start into phases and pauses without a rest', () => {
    fc.assert(
      fc.property(orderedEvents, fc.nat(), (events, later) => {
        const state = replay(events)!;
        const now = state.status === 'ended' ? state.since : events.at(-1)!.at + later;
        const { elapsed, paused } = clock(state, now);
        assert.equal(elapsed + paused, now - state.start.at);
      }),
    );
  });

  it('takes a repeated event for one', () => {
    fc.assert(
      fc.property(orderedEvents, fc.nat(), (events, index) => {
        const event = events[index % events.length]!;
        fc.pre(event.type !== 'extended' && event.type !== 'started');
        const twice = events.flatMap((one) => (one === event ? [one, one] : [one]));
        assert.deepEqual(replay(twice), replay(events));
      }),
    );
  });
});

function replayOn(state: Round, event: RoundEvent): Round {
  const result = step(state, event);
  assert.ok(result);
  return result;
}
