import assert from 'node:assert/strict';
import { play } from '../../../../src/core/case/play/play';
import type { CaseLine, Turn } from '../../../../src/core/case/play-model';
import { inject } from '../interviewer/small-case';
import { BAKERY, said, until } from './bakery';

const MINUTE = 60_000;
const lower = (minute: number) => said(minute, 'action', 'Lower the heat.');

function injects(minute: number, ...lines: readonly CaseLine[]) {
  const { turns } = play(BAKERY, until(minute, ...lines));
  return turns.filter((turn): turn is Extract<Turn, { type: 'inject' }> => turn.type === 'inject');
}

function steers(minute: number, ...lines: readonly CaseLine[]) {
  return play(BAKERY, until(minute, ...lines)).wrongTurns;
}

describe('what happens unasked', () => {
  it('comes by the minute', () => {
    assert.deepEqual(injects(4.9), []);
    assert.deepEqual(injects(5), [
      {
        type: 'inject',
        id: 'i-queue',
        from: 'Product owner',
        text: 'The queue reaches the street.',
        position: 5 * MINUTE,
        due: 7 * MINUTE,
      },
    ]);
  });

  it('stays away when what prevents it was done before, and not when it was done then', () => {
    assert.deepEqual(injects(6, lower(4)), []);
    assert.equal(injects(6, lower(5)).length, 1);
  });

  it('follows the action that it depends on, and not before its minute', () => {
    assert.equal(injects(12, lower(4))[0]?.position, 10 * MINUTE);
    assert.equal(injects(13, lower(12))[1]?.position, 12 * MINUTE + 5000);
  });

  it('stays away when what prevents it was done before what it depends on', () => {
    const praise = inject('i-praise', { at: 1, onlyIf: ['a-lower'], unless: ['a-burn'] });
    const study = { ...BAKERY, injects: [praise] };
    const sell = said(2, 'action', 'Sell burnt bread cheaper.');
    assert.deepEqual(play(study, until(6, lower(3))).injects, ['i-praise']);
    assert.deepEqual(play(study, until(6, sell, lower(3))).injects, []);
    assert.deepEqual(play(study, until(6, lower(3), { ...sell, position: 4 * MINUTE })).injects, [
      'i-praise',
    ]);
  });

  it('is answered by the first line that does, decides or tells something after it', () => {
    const lines = [
      said(5, 'update', 'At the same moment.'),
      said(5.5, 'question', 'Which queue?'),
      said(6, 'update', 'We bake again at ten.'),
      said(6.5, 'decision', 'We open the second oven.'),
    ];
    assert.equal(injects(8, ...lines)[0]?.answeredBy, 2);
    assert.equal(injects(8, ...lines.slice(0, 2))[0]?.answeredBy, undefined);
  });

  it('is announced to the clock', () => {
    const next = (minute: number, ...lines: readonly CaseLine[]) =>
      play(BAKERY, until(minute, ...lines)).next;
    assert.equal(next(1), 5 * MINUTE);
    assert.equal(next(5), 8 * MINUTE);
    assert.equal(next(9), undefined);
    assert.equal(next(9, lower(4)), 10 * MINUTE);
  });
});

describe('wrong turns', () => {
  it('are met by what is done before what should be known', () => {
    const sell = said(2, 'action', 'Sell burnt bread cheaper.');
    assert.deepEqual(steers(3, sell), ['w-sell']);
    assert.deepEqual(steers(3, said(1, 'question', 'How many loaves are burnt?'), sell), []);
  });

  it('are met once, right after the answer', () => {
    const claim = (minute: number) => said(minute, 'hypothesis', 'The customers are picky.');
    const { turns } = play(BAKERY, until(3, claim(1), claim(2)));
    assert.deepEqual(
      turns.map(({ type }) => type),
      ['line', 'reply', 'steer', 'line', 'reply'],
    );
  });

  it('are not met by a question or by what is denied', () => {
    assert.deepEqual(steers(2, said(1, 'question', 'Are the customers picky?')), []);
    assert.deepEqual(steers(2, said(1, 'decision', 'The customers are not picky.')), []);
  });

  it('are met by waiting, and not when somebody was told', () => {
    assert.deepEqual(steers(7.9), []);
    assert.deepEqual(steers(8), ['w-idle']);
    assert.deepEqual(steers(20, said(7, 'update', 'We look into it.')), []);
    assert.deepEqual(steers(20, said(9, 'update', 'We look into it.')), ['w-idle']);
  });
});
