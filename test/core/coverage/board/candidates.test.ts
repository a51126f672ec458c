import assert from 'node:assert/strict';
import { candidates } from '../../../../src/core/coverage/board/candidates';
import { rehearsalPlan } from '../../../../src/core/coverage/board/rehearse';
import { checked, record, round } from '../records';
import { forAny, show } from './libraries';

const FOCUS = ['partnering'];
const BEST = { focus: FOCUS, when: '2026-01' };

const strengths = (records: ReturnType<typeof record>[], told: string[] = []) =>
  Object.fromEntries(
    candidates(show(records, [round(told)]).coverage).map(({ id, strength }) => [id, strength]),
  );

describe('the candidates for a shortlist', () => {
  it('are all stories with what they claim', () => {
    forAny(({ coverage }) => {
      assert.deepEqual(
        candidates(coverage).map(({ id, areas, topics }) => ({ id, areas, topics })),
        coverage.stories.map(({ id, areas, topics }) => ({ id, areas, topics })),
      );
      for (const { strength } of candidates(coverage)) {
        assert.ok(Number.isInteger(strength) && strength >= 0 && strength <= 31);
      }
    });
  });

  it('are the stronger the more speaks for them, and each thing outweighs all after it', () => {
    const found = strengths(
      [
        record('all', BEST),
        record('not told', BEST),
        record('undated', { ...BEST, when: undefined }),
        record('findings', { ...BEST, checked: checked(FOCUS, { warning: 1 }) }),
        record('hints', { ...BEST, checked: checked(FOCUS, { hint: 4 }) }),
        record('unchecked', { ...BEST, checked: undefined }),
        record('not shown', { ...BEST, checked: checked(FOCUS, { doubted: FOCUS }) }),
        record('draft', { ...BEST, status: 'draft' }),
        record('old', { ...BEST, when: '2019' }),
      ],
      ['all', 'draft', 'not shown', 'findings', 'undated'],
    );
    assert.deepEqual(found, {
      all: 31,
      'not told': 30,
      undated: 29,
      findings: 27,
      hints: 30,
      unchecked: 26,
      'not shown': 23,
      draft: 15,
      old: 12,
    });
  });
});

describe('the shortlist in words', () => {
  it('has a line for each choice, with all that it adds, and nothing twice too often', () => {
    forAny(({ board: { plan }, chosen }) => {
      assert.deepEqual(
        plan.stories.map(({ id, adds, onlyOne }) => [id, adds.length, onlyOne.length]),
        chosen.choices.map(({ id, adds, onlyOne }) => [
          id,
          adds.areas.length + adds.topics.length,
          onlyOne.areas.length + onlyOne.topics.length,
        ]),
      );
      const numbers: string[] = plan.outOfReach?.match(/\d+/g) ?? [];
      const sum = numbers.reduce((total, number) => total + Number(number), 0);
      assert.equal(sum, chosen.uncovered.length);
    });
  });

  it('says what is weak, what can’t be left out, what could stand in and what is out of reach', () => {
    const { board } = show([
      record('a', { focus: ['partnering'], topics: ['failure'], status: 'draft' }),
      record('b', { focus: ['partnering'] }),
      record('c', { focus: ['partnering'] }),
    ]);
    const [first, second] = board.plan.stories;
    assert.deepEqual(first, {
      ...{ id: 'a', title: 'a', stage: 'draft' },
      adds: ['Partnering (weak)', 'Failure and what it taught you (weak)'],
      onlyOne: ['Failure and what it taught you'],
    });
    assert.deepEqual(second?.alternative, { id: 'c', title: 'c' });
    assert.match(
      board.plan.summary,
      /^2 stories carry .* With fewer, something would be left out\.$/,
    );
    assert.equal(
      board.plan.outOfReach,
      'Out of reach until you write more: 4 focus areas and 10 topics. The gaps say what.',
    );
  });

  it('says that a smaller set may exist only where that isn’t known', () => {
    const { coverage, chosen } = show([
      record('a', { focus: FOCUS }),
      record('b', { focus: FOCUS }),
    ]);
    const words = (parts: object) => rehearsalPlan(coverage, { ...chosen, ...parts }).summary;
    assert.match(words({}), /With fewer, something would be left out\.$/);
    assert.match(words({ exact: false, atLeast: 2 }), /With fewer, something would be left out\.$/);
    assert.match(
      words({ exact: false, atLeast: 1 }),
      /It takes 1 or more; a set smaller than this one may exist\.$/,
    );
    assert.equal(show([]).board.plan.summary, 'No story names a focus area or a topic yet.');
    const one = show([record('a', { focus: FOCUS })]).board.plan;
    assert.equal(one.summary, 'One story carries all that your stories can.');
    assert.match(one.outOfReach ?? '', /: 5 focus areas and 11 topics\./);
  });
});
