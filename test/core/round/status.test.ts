import assert from 'node:assert/strict';
import fc from 'fast-check';
import { replay, type Round } from '../../../src/core/round/round';
import { roundStatus, untilNextSecond } from '../../../src/core/round/status';
import type { RoundEvent } from '../../../src/core/round/events';
import { countdownText, elapsedText, spokenTime } from '../../../src/core/round/time-text';
import { MINUTE, START, started } from './samples';

function round(...events: RoundEvent[]): Round {
  return replay([started(), ...events])!;
}

describe('the status of a round', () => {
  it('tells time, phase and level', () => {
    assert.deepEqual(roundStatus(round(), START + 6 * MINUTE + 48_000), {
      time: '38:12',
      phase: 'Brief and restate',
      paused: false,
      level: 'normal',
      spoken: 'Round running: 38 minutes 12 seconds left, Brief and restate',
    });
  });

  it('tells a pause, during which the time stands still', () => {
    const paused = round({ type: 'paused', at: START + MINUTE });
    const status = roundStatus(paused, START + 99 * MINUTE);
    assert.equal(status.time, '44:00');
    assert.equal(status.spoken, 'Round paused: 44 minutes left, Brief and restate');
  });

  it('counts up when the time is up', () => {
    const status = roundStatus(round(), START + 46 * MINUTE + 20_500);
    assert.equal(status.time, '+01:20');
    assert.equal(status.level, 'over');
    assert.match(status.spoken, /1 minute 20 seconds over time/);
  });

  it('changes its text exactly when the next second begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 * MINUTE }), (elapsed) => {
        const now = START + elapsed;
        const wait = untilNextSecond(round(), now)!;
        assert.ok(wait > 0 && wait <= 1000);
        const time = (at: number) => roundStatus(round(), at).time;
        assert.equal(time(now + wait - 1), time(now));
        assert.notEqual(time(now + wait), time(now));
      }),
    );
  });

  it('waits for nothing when nothing runs', () => {
    assert.equal(untilNextSecond(round({ type: 'paused', at: START }), START), undefined);
    assert.equal(untilNextSecond(round({ type: 'ended', at: START }), START), undefined);
  });

  it('writes times', () => {
    assert.deepEqual([2_700_000, 2_699_001, 1, 0].map(countdownText), [
      '45:00',
      '45:00',
      '00:01',
      '00:00',
    ]);
    assert.deepEqual([0, 999, 3_600_000].map(elapsedText), ['00:00', '00:00', '60:00']);
    assert.deepEqual([0, 1, 60, 3661].map(spokenTime), [
      '0 seconds',
      '1 second',
      '1 minute',
      '61 minutes 1 second',
    ]);
  });
});
