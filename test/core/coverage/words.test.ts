import assert from 'node:assert/strict';
import fc from 'fast-check';
import { computeCoverage } from '../../../src/core/coverage/coverage';
import type { Covered } from '../../../src/core/coverage/covered';
import type { CoveringStory, Weakness } from '../../../src/core/coverage/covering';
import { listed } from '../../../src/core/coverage/listed';
import { gapMessage } from '../../../src/core/coverage/messages';
import { standingOf, STAGES } from '../../../src/core/coverage/standing';
import {
  coveredWords,
  findingWords,
  stageWords,
  toldWords,
  weaknessTag,
  weaknessWords,
  whyWords,
} from '../../../src/core/coverage/words';
import { anyRecords, anyRounds, anyToday, checked, record, round, TODAY } from './records';

const covering = (id: string, ...weaknesses: Weakness[]): CoveringStory => {
  return { id, role: 'main', weaknesses, signs: [], shownIn: [] };
};

describe('advice for a gap', () => {
  const advice = (needed: number, ...stories: CoveringStory[]) =>
    gapMessage({ stories, needed }, (id) => `Story ${id}`);

  it('says that there is no story', () => {
    assert.equal(advice(2), 'No story yet.');
  });

  it('names the story that needs least, and what it needs', () => {
    assert.equal(
      advice(1, covering('1', 'draft')),
      'One story, and it is weak. Next: “Story 1” is still a draft.',
    );
    assert.equal(
      advice(2, covering('1', 'errors'), covering('2', 'draft', 'errors')),
      '2 stories, all of them weak. Next: “Story 1” has errors to fix.',
    );
    assert.equal(
      advice(2, covering('0'), covering('1', 'draft', 'errors', 'not-shown')),
      '1 strong story; it takes 2. Next: “Story 1” is still a draft, has errors to fix and shows hardly a sign of it.',
    );
    assert.match(advice(1, covering('1', 'no-lesson')), /leaves your part or the lesson open\.$/);
  });

  it('asks for another one when those that are there are strong', () => {
    assert.equal(advice(2, covering('1')), '1 strong story; it takes 2. Have another one ready.');
    assert.equal(
      advice(3, covering('1'), covering('2')),
      '2 strong stories; it takes 3. Have another one ready.',
    );
  });

  it('asks for no work on a story that is too old while another can be finished', () => {
    assert.equal(
      advice(2, covering('1', 'stale'), covering('2', 'draft', 'errors')),
      '2 stories, all of them weak. Next: “Story 2” is still a draft and has errors to fix.',
    );
    assert.equal(
      advice(2, covering('1', 'draft', 'stale')),
      'One story, and it is weak. “Story 1” is over three years old: have a newer one ready.',
    );
  });

  it('separates thousands', () => {
    const many = Array.from({ length: 1200 }, (_, n) => covering(String(n), 'draft'));
    assert.match(advice(1, ...many), /^1,200 stories, all of them weak\. Next: “Story 0”/);
  });
});

describe('words for what is covered', () => {
  const words = (state: Covered['state'], strong: number, weak: number) => {
    const stories = [
      ...Array.from({ length: strong }, () => covering('s')),
      ...Array.from({ length: weak }, () => covering('w', 'draft')),
    ];
    return coveredWords({ state, stories });
  };

  it('are the state and how many stories carry it', () => {
    assert.equal(words('missing', 0, 0), 'missing');
    assert.equal(words('thin', 1, 0), 'thin · 1 story');
    assert.equal(words('thin', 0, 1), 'thin · 1 weak story');
    assert.equal(words('thin', 0, 2), 'thin · 2 weak stories');
    assert.equal(words('thin', 1, 1), 'thin · 1 strong of 2 stories');
    assert.equal(words('solid', 3, 0), 'solid · 3 stories');
    assert.equal(words('solid', 1200, 1), 'solid · 1,200 strong of 1,201 stories');
  });
});

describe('words for a story', () => {
  it('say how often it was told, and what is open', () => {
    const told = [0, 1, 2, 3].map((times) => toldWords({ times }));
    assert.deepEqual(told, ['not told yet', 'told once', 'told twice', 'told 3 times']);
    const open = [0, 1, 2].map((openFindings) => findingWords({ openFindings }));
    assert.deepEqual(open, ['', '1 finding', '2 findings']);
    assert.equal(findingWords({}), 'not checked');
  });

  it('say why it stands where it stands', () => {
    const why = (kind: Covered['kind'], parts: object, told: string[] = []) => {
      const one = record('a', { focus: ['partnering'], topics: ['failure'], ...parts });
      const { areas, topics, stories } = computeCoverage([one], [round(told)], TODAY);
      const below = [...areas, ...topics].find((some) => some.kind === kind && some.stories[0]);
      const [story] = below?.stories ?? [];
      const [standing] = stories;
      assert.ok(story && standing);
      return whyWords(story, standing, kind);
    };
    const check = (parts: object) => ({ checked: checked(['partnering'], parts) });
    assert.equal(why('focus-area', {}), 'main · shown in Action · not told yet');
    assert.equal(why('topic', {}, ['a']), 'told once');
    assert.equal(
      why('focus-area', { status: 'draft', ...check({ warning: 2 }) }, ['a']),
      'main · shown in Action · draft · told once · 2 findings',
    );
    assert.equal(
      why('focus-area', check({ error: 1, doubted: ['partnering'] })),
      'main · has errors · hardly shown in the text · not told yet · 1 finding',
    );
    assert.equal(
      why('topic', { when: '2019', checked: undefined }),
      'over three years old · not told yet · not checked',
    );
  });

  it('name two sections at most', () => {
    const standing = standingOf(record('a'), undefined, TODAY);
    const story = { ...covering('a'), shownIn: ['action', 'result', 'task'] as const };
    assert.equal(
      whyWords({ ...story, shownIn: [...story.shownIn] }, standing, 'focus-area'),
      'main · shown in Action and Result · not told yet',
    );
  });
});

describe('words of coverage', () => {
  it('are there for every stage and weakness, each with its own', () => {
    const weaknesses: Weakness[] = ['draft', 'errors', 'stale', 'not-shown', 'no-lesson'];
    for (const words of [
      STAGES.map(stageWords),
      weaknesses.map(weaknessWords),
      weaknesses.map(weaknessTag),
    ]) {
      assert.equal(new Set(words).size, words.length);
      for (const one of words) assert.match(one, /^[a-z’ ,]+$/);
    }
  });

  it('list one, two and more', () => {
    const lists = [[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed);
    assert.deepEqual(lists, ['', 'a', 'a and b', 'a, b and c']);
  });

  it('are whole sentences whatever the stories are', () => {
    fc.assert(
      fc.property(anyRecords, anyRounds, anyToday, (records, rounds, today) => {
        const titled = records.map((one, n) => ({ ...one, title: `Story ${n}` }));
        const coverage = computeCoverage(titled, rounds, today);
        const all: Covered[] = [...coverage.areas, ...coverage.topics, ...coverage.others];
        const standings = new Map(coverage.stories.map((one) => [one.id, one]));
        const sentences = [
          ...all.flatMap(({ advice }) => advice ?? []),
          ...coverage.notes.map(({ message }) => message),
        ];
        const rows = all.flatMap((covered) => [
          coveredWords(covered),
          ...covered.stories.map((story) => {
            const standing = standings.get(story.id);
            assert.ok(standing);
            return whyWords(story, standing, covered.kind);
          }),
        ]);
        for (const one of sentences) assert.match(one, /^[\p{Lu}\d“].*[^.]\.$/u);
        for (const one of [...sentences, ...rows]) {
          assert.doesNotMatch(one, /undefined|null|NaN|\s\s|^\s|\s$|[,;·:]$|\(s\)/);
          assert.doesNotMatch(one, /\b1 (?:\w+ )?(?:stories|topics|findings)\b/);
          assert.doesNotMatch(one, /(?<![\d,])(?:[02-9]|\d\d+) (?:story|topic|finding)\b/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
