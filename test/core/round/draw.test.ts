import assert from 'node:assert/strict';
import { EXPLORATORY_AREAS } from '../../../src/core/guide/focus-areas';
import { QUESTION_BANK } from '../../../src/core/guide/questions';
import { TOPICS } from '../../../src/core/guide/topics';
import { drawDrill, drawExploratory, type Answers } from '../../../src/core/round/draw';
import { matched } from '../../../src/core/round/matching';

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
    this.timeout(60_000);
    for (const seed of SEEDS) {
      const rounds: string[][] = [];
      for (let number = 0; number < 10; number++) {
        const recent = rounds.slice(-3).flat();
        const ids = drawExploratory({ bank, seed: seed + number, recent }).map(({ id }) => id);
        const again = ids.filter((id) => recent.includes(id));
        assert.deepEqual(again, [], `round ${number + 1} with seed ${seed}`);
        rounds.push(ids);
      }
    }
  });

  it('repeats a question rather than failing when all were asked lately', () => {
    const recent = bank.map(({ id }) => id);
    assert.equal(drawExploratory({ bank, seed: 1, recent }).length, 5);
    assert.equal(drawDrill({ bank, seed: 1, recent }, 'failure').topic, 'failure');
  });

  it('repeats as little as it can', () => {
    for (const seed of SEEDS.slice(0, 30)) {
      const [first, ...fresh] = drawExploratory({ bank, seed }).map(({ id }) => id);
      const recent = bank.map(({ id }) => id).filter((id) => !fresh.some((one) => one === id));
      const again = drawExploratory({ bank, seed: seed + 1, recent }).map(({ id }) => id);
      assert.ok(first && fresh.every((id) => again.includes(id)), `seed ${seed}`);
    }
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

  it('asks more often on topics that need it, in rounds and in drills', () => {
    const prefers = ['failure', 'time-pressure'] as const;
    const asked = (preferred: typeof prefers | readonly []) =>
      SEEDS.slice(0, 80)
        .flatMap((seed) => drawExploratory({ bank, seed, prefers: preferred }))
        .filter(({ topic }) => topic === 'failure' || topic === 'time-pressure').length;
    assert.ok(asked(prefers) > 1.5 * asked([]));
    const drilled = SEEDS.map((seed) => drawDrill({ bank, seed, prefers }).topic);
    const wanted = drilled.filter((topic) => topic === 'failure' || topic === 'time-pressure');
    assert.ok(wanted.length > 0.4 * SEEDS.length, `${wanted.length} drills`);
    assert.ok(new Set(drilled).size > 8);
  });

  it('can be drawn again from the same wishes', () => {
    const answers = { failure: ['a', 'b'], influencing: ['a'] };
    for (const seed of SEEDS.slice(0, 20)) {
      const draw = {
        bank,
        seed,
        prefers: ['influencing'] as const,
        answers,
        recent: ['failure-1'],
      };
      assert.deepEqual(drawExploratory(draw), drawExploratory(draw));
    }
  });
});

describe('the choice of questions for a library', () => {
  const told = (answers: Answers, seed: number) =>
    drawExploratory({ bank, seed, answers }).flatMap(({ topic }) => {
      const stories = answers[topic] ?? [];
      return stories.length > 0 ? [stories] : [];
    });

  it('rather asks what different stories answer', () => {
    const few: Answers = {
      'cross-functional-project': ['a'],
      'building-relationships': ['b'],
      'motivating-team': ['c'],
      'competing-goals': ['d'],
      influencing: ['a'],
      'learning-from-events': ['e'],
      'building-up-others': ['c'],
      'proud-achievement': ['e'],
      'time-pressure': ['d'],
      'supporting-growth': ['c'],
      failure: ['b', 'e'],
    };
    const shared = SEEDS.slice(0, 80).filter((seed) => {
      const stories = told(few, seed);
      return matched(stories) < stories.length;
    });
    const blind = SEEDS.slice(0, 80).filter((seed) => {
      const stories = drawExploratory({ bank, seed }).map(({ topic }) => few[topic] ?? []);
      return matched(stories) < stories.length;
    });
    assert.ok(shared.length > 0, 'sets in which a story is needed twice can come');
    assert.ok(4 * shared.length < blind.length, `${shared.length} against ${blind.length}`);
  });

  it('has no story answer three questions where others can be asked', () => {
    const others: Answers = {
      'supporting-growth': ['two'],
      'learning-from-events': ['two'],
      'proud-achievement': [],
    };
    const answers: Answers = {
      ...Object.fromEntries(TOPICS.map(({ id }) => [id, ['one']])),
      ...others,
    };
    const prefers = ['failure', 'motivating-team', 'influencing', 'competing-goals'] as const;
    for (const seed of SEEDS.slice(0, 60)) {
      const topics = drawExploratory({ bank, seed, answers, prefers }).map(({ topic }) => topic);
      assert.ok(
        Object.keys(others).every((id) => topics.some((topic) => topic === id)),
        `seed ${seed}`,
      );
    }
  });

  it('still finds questions when one story has to answer all', () => {
    const answers: Answers = Object.fromEntries(TOPICS.map(({ id }) => [id, ['only']]));
    const sets = new Set(
      SEEDS.slice(0, 60).map((seed) =>
        drawExploratory({ bank, seed, answers })
          .map(({ id }) => id)
          .sort()
          .join(),
      ),
    );
    assert.ok(sets.size > 50);
  });

  it('holds nothing against a topic without stories', () => {
    const answers: Answers = { failure: ['a'], 'time-pressure': ['b'] };
    const plain = SEEDS.slice(0, 40).map((seed) => drawExploratory({ bank, seed }));
    assert.deepEqual(
      SEEDS.slice(0, 40).map((seed) => drawExploratory({ bank, seed, answers })),
      plain,
    );
  });
});
