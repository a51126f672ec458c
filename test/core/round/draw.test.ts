import assert from 'node:assert/strict';
import { EXPLORATORY_AREAS } from '../../../src/core/guide/focus-areas';
import { QUESTION_BANK } from '../../../src/core/guide/questions';
import { TOPICS } from '../../../src/core/guide/topics';
import { balancedSets, drawDrill, drawExploratory } from '../../../src/core/round/draw';

const SEEDS = Array.from({ length: 200 }, (_, index) => (index * 2654435761) >>> 0);
const bank = QUESTION_BANK;

describe('the choice of questions', () => {
  it('balances areas and topics', () => {
    for (const seed of SEEDS.slice(0, 50)) {
      const set = drawExploratory({ bank, seed });
      const topics = set.map(({ topic }) => topic);
      assert.equal(new Set(topics).size, 5);
      assert.ok(topics.some((topic) => ['learning-from-events', 'failure'].includes(topic)));
      assert.ok(
        topics.some((topic) =>
          ['motivating-team', 'building-up-others', 'supporting-growth'].includes(topic),
        ),
      );
      for (const { id } of EXPLORATORY_AREAS) {
        assert.equal(set.filter(({ primary }) => primary === id).length, 1);
        const touching = set.filter((one) => one.primary === id || one.secondary.includes(id));
        assert.ok(touching.length >= 2, `${id} with seed ${seed}`);
      }
    }
  });

  it('follows from the seed, in order', () => {
    const ids = (seed: number) => drawExploratory({ bank, seed }).map(({ id }) => id);
    assert.deepEqual(ids(42), ids(42));
    assert.ok(new Set(SEEDS.slice(0, 50).map((seed) => ids(seed).join())).size > 40);
    assert.ok(new Set(SEEDS.slice(0, 50).map((seed) => ids(seed)[0])).size > 10);
  });

  it('does not repeat itself within three rounds, ten rounds long, for any seed', function () {
    this.timeout(120_000);
    for (const seed of SEEDS.slice(0, 20)) {
      const rounds: string[][] = [];
      for (let number = 0; number < 10; number++) {
        const recent = rounds.slice(-3).flat();
        const ids = drawExploratory({ bank, seed: seed + number, recent }).map(({ id }) => id);
        assert.deepEqual(
          ids.filter((id) => recent.includes(id as string)),
          [],
          `round ${number + 1} with seed ${seed}`,
        );
        rounds.push(ids);
      }
    }
  });

  it('searches exhaustively', () => {
    const sets = balancedSets(bank).map((set) =>
      set
        .map(({ id }) => id)
        .sort()
        .join(),
    );
    assert.equal(new Set(sets).size, sets.length);
    assert.equal(sets.length, countByHand());
  });

  it('repeats a question rather than failing when all were asked lately', () => {
    const recent = bank.map(({ id }) => id);
    assert.equal(drawExploratory({ bank, seed: 1, recent }).length, 5);
    assert.equal(drawDrill({ bank, seed: 1, recent }, 'failure').topic, 'failure');
  });

  it('says so when a bank cannot be balanced', () => {
    assert.throws(() => drawExploratory({ bank: bank.slice(0, 4), seed: 1 }), RangeError);
    assert.throws(() => drawDrill({ bank: [], seed: 1 }), RangeError);
  });

  it('draws a drill of any topic, and all its questions in time', () => {
    for (const { id } of TOPICS) {
      const drawn = new Set(SEEDS.map((seed) => drawDrill({ bank, seed }, id).id));
      assert.equal(drawn.size, bank.filter(({ topic }) => topic === id).length);
      assert.ok([...drawn].every((question) => question.startsWith(id)));
    }
  });

  it('leaves out of a drill what was asked lately', () => {
    const recent = bank.filter(({ topic }) => topic === 'failure').map(({ id }) => id);
    const kept = recent.pop();
    for (const seed of SEEDS) assert.equal(drawDrill({ bank, seed, recent }, 'failure').id, kept);
  });
});

/** The same count in the most literal way: five nested choices, then every condition in words. */
function countByHand(): number {
  const [a, b, c, d, e] = EXPLORATORY_AREAS.map(({ id }) =>
    bank.filter(({ primary }) => primary === id),
  );
  let count = 0;
  for (const first of a!)
    for (const second of b!)
      for (const third of c!)
        for (const fourth of d!)
          for (const fifth of e!) {
            const topics = new Set<string>();
            const touched = new Set<string>();
            for (const { topic, secondary } of [first, second, third, fourth, fifth]) {
              topics.add(topic);
              for (const area of secondary) touched.add(area);
            }
            if (topics.size < 5 || touched.size < 5) continue;
            if (!topics.has('learning-from-events') && !topics.has('failure')) continue;
            const people = ['motivating-team', 'building-up-others', 'supporting-growth'];
            if (people.some((topic) => topics.has(topic))) count++;
          }
  return count;
}
