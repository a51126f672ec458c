import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Round } from '../../../src/core/round/round';
import { replay } from '../../../src/core/round/step';
import { openGap, roundStatus, untilNextSecond } from '../../../src/core/round/status';
import { countdownText, elapsedText, spokenTime } from '../../../src/core/round/time-text';
import { MINUTE, logOf, moment, stampAt, started, type Told } from './samples';

function round(...told: Told[]): Round {
  return replay(logOf(told))!;
}

const statusAt = (minutes: number, ...told: Told[]) =>
  roundStatus(round(...told, [minutes, { type: 'beat' }]), moment(minutes));

describe('the status of a round', () => {
  it('tells time, phase and level', () => {
    assert.deepEqual(statusAt(6.8), {
      time: '38:12',
      phase: 'Brief and restate',
      paused: false,
      asks: false,
      level: 'normal',
      spoken: 'Round running: 38 minutes 12 seconds left, Brief and restate',
    });
  });

  it('tells a pause, during which the time stands still', () => {
    const status = roundStatus(round([1, { type: 'paused' }]), moment(99));
    assert.equal(status.time, '44:00');
    assert.equal(status.spoken, 'Round paused: 44 minutes left, Brief and restate');
  });

  it('counts up when the time is up', () => {
    const status = statusAt(46 + 20.5 / 60);
    assert.equal(status.time, '+01:20');
    assert.equal(status.level, 'over');
    assert.match(status.spoken, /1 minute 20 seconds over time/);
  });

  it('changes its text exactly when the next second begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 * MINUTE }), (elapsed) => {
        const state = round([elapsed / MINUTE, { type: 'beat' }]);
        const now = state.since.at;
        const wait = untilNextSecond(state, stampAt(now))!;
        assert.ok(wait > 0 && wait <= 1000);
        const time = (at: number) => roundStatus(state, stampAt(at)).time;
        assert.equal(time(now + wait - 1), time(now));
        assert.notEqual(time(now + wait), time(now));
      }),
    );
  });

  it('waits for nothing when nothing runs', () => {
    assert.equal(untilNextSecond(round([0, { type: 'paused' }]), moment(0)), undefined);
    assert.equal(untilNextSecond(round([0, { type: 'ended' }]), moment(0)), undefined);
  });

  it('asks about the first gap that nobody has answered', () => {
    const away = [
      started(),
      { ...stampAt(60 * MINUTE + started().at, 1), type: 'beat' as const },
      { ...stampAt(90 * MINUTE + started().at, 2), type: 'beat' as const },
    ];
    assert.equal(openGap(replay(away)!), 0);
    const answer = { type: 'gapAnswered', gap: 0, counts: false } as const;
    const one = [...away, { ...stampAt(90 * MINUTE + started().at, 3), ...answer }];
    assert.equal(openGap(replay(one)!), 1);
    assert.equal(openGap(round()), undefined);
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
