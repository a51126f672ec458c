import assert from 'node:assert/strict';
import { clock } from '../../../src/core/round/clock';
import type { News, RoundEvent } from '../../../src/core/round/events';
import type { Round } from '../../../src/core/round/round';
import { replay } from '../../../src/core/round/step';
import { MINUTE, QUESTIONS, START, moment, stampAt, started } from './samples';

/** Events at so many minutes, with nobody there in between. */
function round(...told: (readonly [minutes: number, news: News])[]): Round {
  const events = told.map(([minutes, news], index): RoundEvent => ({
    ...stampAt(START + minutes * MINUTE, index + 1),
    ...news,
  }));
  return replay([started(START, QUESTIONS), ...events])!;
}

const beat: News = { type: 'beat' };
const answer = (gap: number, counts: boolean): News => ({ type: 'gapAnswered', gap, counts });
const minutes = (ms: readonly (number | undefined)[]) => ms.map((one) => (one ?? NaN) / MINUTE);

describe('a stretch in which nobody was there', () => {
  it('begins with two minutes, to the millisecond', () => {
    const at = (ms: number) => round([ms / MINUTE, beat]).gaps.length;
    assert.deepEqual([at(120_000), at(120_001)], [0, 1]);
  });

  it('is told with when it began and how long it was, and does not count', () => {
    const state = round([1, beat], [181, beat], [182, beat]);
    const [gap] = state.gaps;
    assert.equal(gap?.at, START + MINUTE);
    assert.equal(gap?.ms, 180 * MINUTE);
    assert.equal(gap?.position, MINUTE);
    assert.equal(clock(state, moment(182)).elapsed, 2 * MINUTE);
  });

  it('counts in the phase in which it lay once the candidate says so, and only once', () => {
    const away = [
      [1, beat] as const,
      [11, { type: 'nextPhase', from: 0 }] as const,
      [12, beat] as const,
    ];
    const spent = (state: Round) => minutes(state.phases.map((one) => one.spent));
    assert.deepEqual(spent(round(...away)), [1, 1, 0]);
    assert.deepEqual(spent(round(...away, [12, answer(0, false)])), [1, 1, 0]);
    const twice = [[12, answer(0, true)] as const, [12, answer(0, true)] as const];
    assert.deepEqual(spent(round(...away, ...twice)), [11, 1, 0]);
    const late = [[12, { type: 'ended' }] as const, [20, answer(0, true)] as const];
    assert.deepEqual(spent(round(...away, ...late)), [11, 1, 0]);
  });

  it('belongs to the answer that went on in it, and to no later one', () => {
    const state = round(
      [1, beat],
      [11, { type: 'nextPhase', from: 0 }],
      [13, { type: 'marked', mark: 'stuck' }],
      [13, answer(0, true)],
      [14, beat],
    );
    assert.deepEqual(minutes(state.answers.map(({ position }) => position)), [0, 11]);
    assert.deepEqual(minutes(state.answers.map(({ ms }) => ms)), [11, NaN]);
    assert.equal(clock(state, moment(14)).answer?.ms, 3 * MINUTE);
    assert.equal(state.marks[0]?.position, 13 * MINUTE);
  });

  it('moves later ones when it counts', () => {
    const state = round([10, beat], [11, beat], [21, beat], [21, answer(0, true)]);
    assert.deepEqual(minutes(state.gaps.map(({ position }) => position)), [0, 11]);
    assert.equal(clock(state, moment(21)).elapsed, 11 * MINUTE);
  });

  it('is a part of a pause that it lies in', () => {
    const state = round([1, { type: 'paused' }], [100, { type: 'resumed' }]);
    assert.deepEqual(state.gaps, []);
    assert.equal(state.pauses[0]?.ms, 99 * MINUTE);
  });

  it('is not seen in a clock that is set back, and time goes on', () => {
    const hour = 60 * MINUTE;
    const back: RoundEvent = { ...stampAt(START + MINUTE, 1), at: START - hour, ...beat };
    const on: RoundEvent = {
      ...stampAt(START + 2 * MINUTE, 2),
      at: START - hour + MINUTE,
      ...beat,
    };
    const state = replay([started(START, QUESTIONS), back, on])!;
    assert.deepEqual(state.gaps, []);
    assert.equal(state.phases[0]?.spent, 2 * MINUTE);
  });
});
