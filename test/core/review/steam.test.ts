import assert from 'node:assert/strict';
import { reviewOf } from '../../../src/core/review/review';
import { STEAM } from '../../../src/core/review/sections/steam';
import { judge } from '../../../src/core/review/steam/judge';
import { sharesOf, thirdAt, workTimeOf } from '../../../src/core/review/steam/work-time';
import type { SteamOfRound, Thirds } from '../../../src/core/review/steam/thirds';
import { tiredRound } from './tired-rounds';

const NOTHING: Thirds = [0, 0, 0];
const EMPTY: SteamOfRound = {
  words: NOTHING,
  shown: NOTHING,
  lost: NOTHING,
  signals: NOTHING,
  answers: NOTHING,
  answered: NOTHING,
};

/** Whether a round of these numbers ran out; undefined when it can’t be judged. */
const isOut = (steam: Partial<SteamOfRound>) => judge({ ...EMPTY, ...steam })?.isOut;

describe('a round that runs out of steam', () => {
  it('has signals at under half the rate, and fewer than chance explains', () => {
    assert.equal(isOut({ signals: [8, 8, 3] }), true);
    assert.equal(isOut({ signals: [8, 8, 4] }), false);
    assert.equal(isOut({ signals: [3, 3, 0] }), true);
    assert.equal(isOut({ signals: [3, 3, 1] }), false);
    assert.equal(isOut({ signals: [3, 2, 0] }), undefined);
  });

  it('has words and answers under half where signals are too few', () => {
    const words: Thirds = [100, 100, 49];
    const answers = { answers: [2, 2, 2] as const, answered: [200, 200, 98] as const };
    assert.equal(isOut({ words }), true);
    assert.equal(isOut({ words: [100, 100, 50] }), false);
    assert.equal(isOut(answers), true);
    assert.equal(isOut({ ...answers, answered: [200, 200, 100] }), false);
    assert.equal(isOut({ words, ...answers }), true);
    assert.equal(isOut({ words: [100, 100, 90], ...answers }), false);
    assert.equal(isOut({ words, ...answers, signals: [4, 4, 4] }), false);
    assert.equal(isOut({ words: [60, 50, 9] }), undefined);
  });

  it('leaves out the phases that are quiet by plan', () => {
    const real = { open: 180, 'question-1': 540, 'catch-up': 60, questions: 300, close: 60 };
    const phases = Object.entries(real).map(([id, seconds]) => ({
      ...{ id, name: id, planned: seconds, added: 0, real: seconds, skipped: false },
      ...{ told: [], asked: [], followUps: [], typed: '', aside: [] },
    }));
    const time = workTimeOf({ phases });
    assert.equal(time.length, 720);
    const third = (id: string, at: number) => thirdAt(time, id, at);
    assert.deepEqual([third('open', 0), third('open', 179)], [0, 0]);
    assert.deepEqual([third('question-1', 239), third('question-1', 240)], [0, 1]);
    assert.deepEqual([third('question-1', 480), third('question-1', 9999)], [2, 2]);
    assert.deepEqual([third('questions', 800), third('gone', 5)], [undefined, undefined]);
    const [, question] = time.phases;
    assert.ok(question);
    assert.deepEqual(
      sharesOf(time, question).map((share) => Math.round(share * 540)),
      [60, 240, 240],
    );
  });
});

describe('the pattern of steam', () => {
  const rounds = (...left: number[]) =>
    left.map((one, at) => ({
      record: tiredRound({ kind: 'case', size: 60, noise: 0, left: one }, at, at + 1),
    }));
  const told = (...left: number[]) => STEAM.read(reviewOf(rounds(...left)));

  it('takes two of the last three rounds, and shows their numbers', () => {
    const { findings } = told(1, 0, 1, 0);
    assert.equal(findings.length, 1);
    assert.match(
      findings[0]?.text ?? '',
      /^You ran out of steam in 2 of the last 3 rounds that can be judged, first, middle and last third \(November 2, 2026, 09:00: credited signals \d+, \d+, 0; November 4, 2026, 09:00: credited signals \d+, \d+, 0\)\.$/,
    );
    assert.equal(findings[0]?.rounds.length, 2);
    assert.deepEqual(told(0, 0, 1, 1).findings, []);
    assert.deepEqual(told(0, 1, 1, 0).findings, []);
  });

  it('says how many rounds are missing in place of guessing', () => {
    const { findings, notEnough } = told(0, 0);
    assert.deepEqual(findings, []);
    assert.equal(notEnough, '1 more round of half an hour or longer with enough to compare');
  });

  it('looks at no round that was broken off, and at no drill', () => {
    const [first] = rounds(0);
    assert.ok(first);
    const { record } = first;
    const phases = record.phases.map((one, at) => (at > 2 ? { ...one, real: 0 } : one));
    const seen = (changed: typeof record) => STEAM.read(reviewOf([{ record: changed }])).table;
    assert.ok(seen(record));
    assert.equal(seen({ ...record, phases }), undefined);
    assert.equal(seen({ ...record, planned: 1799 }), undefined);
  });
});
