import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EXPLORATORY_AREAS } from '../../../src/core/guide/focus-areas';
import type { MainQuestion } from '../../../src/core/guide/question';
import { QUESTION_BANK } from '../../../src/core/guide/questions';
import { TOPICS } from '../../../src/core/guide/topics';
import { BalancedSets } from '../../../src/core/round/balanced-sets';
import { createRandom } from '../../../src/core/round/random';

describe('balanced sets', () => {
  it('are counted as five nested loops count them', () => {
    const sets = listByHand(QUESTION_BANK);
    assert.equal(new BalancedSets(QUESTION_BANK).total, sets.length);
    assert.ok(sets.length > 1539, `${sets.length} sets`);
  });

  it('are counted right in any bank', () => {
    fc.assert(
      fc.property(fc.array(anyQuestion, { maxLength: 25 }), (bank) => {
        assert.equal(new BalancedSets(bank).total, listByHand(bank).length);
      }),
      { numRuns: 150 },
    );
  });

  it('come as often as they weigh, and all of them do', () => {
    const bank = QUESTION_BANK.filter((_, index) => index % 3 > 0);
    const weights = new Map<string, number>(bank.map(({ id }, index) => [id, 1 + (index % 3)]));
    const worth = (topics: readonly string[]) => (topics.includes('failure') ? 2 : 1);
    const sets = new BalancedSets(bank, {
      question: ({ id }) => weights.get(id) ?? 0,
      topics: worth,
    });
    const expected = new Map(
      listByHand(bank).map((set) => [
        namesOf(set),
        set.reduce((product, { id }) => product * (weights.get(id) ?? 0), 1) *
          worth(set.map(({ topic }) => topic)),
      ]),
    );
    const whole = [...expected.values()].reduce((sum, one) => sum + one, 0);
    assert.equal(sets.total, whole);

    const draws = 100_000;
    const counts = new Map<string, number>();
    const random = createRandom(1);
    for (let i = 0; i < draws; i++) {
      const name = namesOf(sets.draw(random) ?? []);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    assert.deepEqual([...counts.keys()].sort(), [...expected.keys()].sort());
    for (const [name, weight] of expected) {
      const mean = (draws * weight) / whole;
      const off = Math.abs((counts.get(name) ?? 0) - mean);
      assert.ok(off < 6 * Math.sqrt(mean), `${name}: ${counts.get(name)} instead of ${mean}`);
    }
  });

  it('are none where every one weighs nothing', () => {
    const sets = new BalancedSets(QUESTION_BANK, { question: () => 1, topics: () => 0 });
    assert.equal(sets.total, 0);
    assert.equal(sets.draw(createRandom(1)), undefined);
  });
});

const areaId = fc.constantFrom(...EXPLORATORY_AREAS.map(({ id }) => id));

const anyQuestion: fc.Arbitrary<MainQuestion> = fc.record({
  id: fc.uuid(),
  text: fc.constant('Tell me.'),
  topic: fc.constantFrom(...TOPICS.map(({ id }) => id)),
  primary: areaId,
  secondary: fc.uniqueArray(areaId, { maxLength: 2 }),
});

function namesOf(set: readonly MainQuestion[]): string {
  return set
    .map(({ id }) => id)
    .sort()
    .join();
}

/** All balanced sets in the most literal way: five nested choices, then every condition in words. */
function listByHand(bank: readonly MainQuestion[]): MainQuestion[][] {
  const [a, b, c, d, e] = EXPLORATORY_AREAS.map(({ id }) =>
    bank.filter(({ primary }) => primary === id),
  );
  const sets: MainQuestion[][] = [];
  for (const first of a!)
    for (const second of b!)
      for (const third of c!)
        for (const fourth of d!)
          for (const fifth of e!) {
            const set = [first, second, third, fourth, fifth];
            if (isBalanced(set)) sets.push(set);
          }
  return sets;
}

function isBalanced(set: readonly MainQuestion[]): boolean {
  const topics = new Set<string>();
  const touched = new Set<string>();
  for (const { topic, secondary } of set) {
    topics.add(topic);
    for (const area of secondary) touched.add(area);
  }
  if (topics.size < 5 || touched.size < 5) return false;
  if (!topics.has('learning-from-events') && !topics.has('failure')) return false;
  return ['motivating-team', 'building-up-others', 'supporting-growth'].some((one) =>
    topics.has(one),
  );
}
