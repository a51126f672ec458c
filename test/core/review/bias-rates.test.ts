import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { reviewOf } from '../../../src/core/review/review';
import { CALIBRATION } from '../../../src/core/review/sections/calibration';
import { createRandom } from '../../../src/core/round/random';
import type { Rating, RoundRecord } from '../../../src/core/round/record/record';
import { ALL_SLOTS } from '../../../src/core/round/record/slots';
import { someRound, withoutCase } from './some-rounds';

const CANDIDATES = 1000;
const ROUNDS = 3;

/** One of the four levels that is nearest. */
const level = (value: number) => Math.min(4, Math.max(1, Math.round(value))) as 1 | 2 | 3 | 4;

/** Two people who rate five areas of a round, each with an error; one of them leans. */
function rated(lean: number, seed: number, day: number): RoundRecord {
  const random = createRandom(seed);
  const error = () => (random() + random() + random() - 1.5) * 1.2;
  const ratings = ALL_SLOTS.slice(0, 5).flatMap((slot): Rating[] => {
    const shown = 1 + 3 * random();
    return [
      { slot, by: 'self', level: level(shown + lean + error()), evidence: [] },
      { slot, by: 'partner', level: level(shown + error()), evidence: [] },
    ];
  });
  return { ...withoutCase(someRound(day, day)), round: 'exploratory', ratings };
}

/** Of how many candidates it is said that they rate higher, and lower, than their partner. */
function told(lean: number): { higher: number; lower: number } {
  const sums = { higher: 0, lower: 0 };
  for (let candidate = 0; candidate < CANDIDATES; candidate++) {
    const rounds = Array.from({ length: ROUNDS }, (_, day) => ({
      record: rated(lean, candidate * 7919 + day, day),
    }));
    const texts = CALIBRATION.read(reviewOf(rounds)).findings.map(({ text }) => text);
    if (texts.some((text) => text.startsWith('You rated higher'))) sums.higher += 1;
    if (texts.some((text) => text.startsWith('You rated lower'))) sums.lower += 1;
  }
  return sums;
}

describe('a lean in ratings', () => {
  const none = told(0);
  const up = told(1);
  const down = told(-1);

  it('is told when it is there, and which way it goes', () => {
    assert.ok(up.higher >= 0.75 * CANDIDATES, `${up.higher}`);
    assert.ok(down.lower >= 0.75 * CANDIDATES, `${down.lower}`);
    assert.deepEqual([up.lower, down.higher], [0, 0]);
  });

  it('is hardly ever told when it isn’t', () => {
    assert.ok(none.higher + none.lower <= 0.05 * CANDIDATES, JSON.stringify(none));
  });

  it('is found as often as the documents say', () => {
    const percent = (times: number) => `${((100 * times) / CANDIDATES).toFixed(1)} %`;
    const says = `a lean of one level was told of ${percent(up.higher)} of those who rate higher and of ${percent(down.lower)} of those who rate lower, and of ${percent(none.higher + none.lower)} of those without one`;
    const page = readFileSync('docs/patterns.md', 'utf8');
    assert.ok(page.includes(says), `docs/patterns.md should say: ${says}`);
  });
});
