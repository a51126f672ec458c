import assert from 'node:assert/strict';
import { EXPLORATORY_AREAS } from '../../../src/core/guide/focus-areas';
import { QUESTION_BANK } from '../../../src/core/guide/questions';
import { drawSpread } from '../../../src/core/round/spread';

const bank = QUESTION_BANK;
const SEEDS = Array.from({ length: 40 }, (_, index) => (index * 2654435761) >>> 0);

describe('any number of questions', () => {
  for (const count of [1, 2, 3, 4, 6, 7, 8, 10, 11]) {
    it(`spreads ${count} over areas, each on another topic`, () => {
      for (const seed of SEEDS) {
        const set = drawSpread({ bank, seed }, count);
        assert.equal(set.length, count);
        assert.equal(new Set(set.map(({ topic }) => topic)).size, count, `seed ${seed}`);
        assert.ok(isEven(set.map(({ primary }) => primary)), `seed ${seed}`);
      }
    });
  }

  for (const count of [12, 23, 40]) {
    it(`asks no question twice among ${count}, and no topic again before all were asked`, () => {
      for (const seed of SEEDS.slice(0, 10)) {
        const set = drawSpread({ bank, seed }, count);
        assert.equal(new Set(set.map(({ id }) => id)).size, count);
        const topics = set.slice(0, 11).map(({ topic }) => topic);
        assert.equal(new Set(topics).size, 11, `seed ${seed}`);
      }
    });
  }

  it('uses up the whole bank if it must, and says so when that is too little', () => {
    const all = drawSpread({ bank, seed: 3 }, bank.length);
    assert.equal(new Set(all).size, bank.length);
    assert.throws(() => drawSpread({ bank, seed: 3 }, bank.length + 1), RangeError);
    assert.deepEqual(drawSpread({ bank, seed: 3 }, 0), []);
  });

  it('leaves out what was asked lately as long as it can', () => {
    for (const seed of SEEDS) {
      const recent = drawSpread({ bank, seed }, 8).map(({ id }) => id);
      const again = drawSpread({ bank, seed: seed + 1, recent }, 8);
      assert.deepEqual(
        again.filter(({ id }) => recent.includes(id)),
        [],
      );
    }
  });

  it('finds those that were not asked lately, however they have to be combined', () => {
    for (const seed of SEEDS) {
      const sets = [1, 2, 3].flatMap((step) => drawSpread({ bank, seed: seed + step }, 10));
      const recent = bank.filter((one) => !sets.includes(one)).map(({ id }) => id as string);
      const again = drawSpread({ bank, seed, recent }, 10).filter(({ id }) => recent.includes(id));
      assert.deepEqual(again, [], `seed ${seed}`);
    }
    const recent = bank.map(({ id }) => id);
    assert.equal(drawSpread({ bank, seed: 1, recent }, 4).length, 4);
  });

  it('prefers topics that need it, and follows from the seed', () => {
    const draws = (prefers: readonly ('failure' | 'influencing')[]) =>
      SEEDS.flatMap((seed) => drawSpread({ bank, seed, prefers }, 2)).filter(
        ({ topic }) => topic === 'failure' || topic === 'influencing',
      ).length;
    assert.ok(draws(['failure', 'influencing']) > 1.5 * draws([]));
    assert.equal(draws([]), draws([]));
    const sets = new Set(
      SEEDS.map((seed) =>
        drawSpread({ bank, seed }, 3)
          .map(({ id }) => id)
          .join(),
      ),
    );
    assert.ok(sets.size > 35);
  });
});

/** Whether no area is asked for more than once oftener than another. */
function isEven(areas: readonly string[]): boolean {
  const counts = EXPLORATORY_AREAS.map(({ id }) => areas.filter((area) => area === id).length);
  return Math.max(...counts) - Math.min(...counts) <= 1;
}
