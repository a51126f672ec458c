import assert from 'node:assert/strict';
import { computeCoverage } from '../../../src/core/coverage/coverage';
import type { StoryRecord } from '../../../src/core/coverage/record';
import { checked, record, round, TODAY } from './records';

function storiesBelow(records: StoryRecord[], rounds = [round([])]) {
  const { areas } = computeCoverage(records, rounds, TODAY);
  const partnering = areas.find(({ id }) => id === 'partnering');
  assert.ok(partnering);
  return partnering.stories;
}

const DRAFT = { status: 'draft' } as const;
const OLD = { when: '2019-04' };

describe('order of stories below an area', () => {
  const partnering = { focus: ['partnering'] };
  const signs = (count: number) => ({
    checked: checked([], {
      evidence: [
        {
          area: 'partnering',
          shown: true,
          signs: Array.from({ length: count }, (_, n) => ({
            ...{ sign: String(n), section: 'action' as const, line: n },
          })),
        },
      ],
    }),
  });
  const pairs: [string, Partial<StoryRecord>, Partial<StoryRecord>][] = [
    ['strong before weak', { focus: ['prioritizing', 'partnering'] }, DRAFT],
    ['one weakness before two', DRAFT, { ...DRAFT, ...OLD }],
    ['main before supporting', {}, { focus: ['prioritizing', 'partnering'], when: '2026' }],
    ['more signs before fewer', signs(3), { ...signs(2), when: '2026-11' }],
    [
      'fewer findings before more',
      { checked: checked(['partnering'], { hint: 9 }) },
      { checked: checked(['partnering'], { information: 1 }), when: '2026-11' },
    ],
    ['newer before older', { when: '2026-02' }, { when: '2026-01' }],
    ['dated before undated', { when: '2024' }, {}],
  ];

  for (const [name, first, second] of pairs) {
    it(`puts ${name}`, () => {
      const better = record('z', { ...partnering, ...first });
      const worse = record('b', { ...partnering, ...second });
      for (const records of [
        [better, worse],
        [worse, better],
      ]) {
        const stories = storiesBelow(records);
        assert.deepEqual(
          stories.map(({ id }) => id),
          [better.id, worse.id],
        );
      }
    });
  }

  it('puts what was told more often before what is better documented', () => {
    const told = record('z', partnering);
    const documented = record('a', { ...partnering, ...signs(4) });
    const stories = storiesBelow([documented, told], [round(['z'])]);
    assert.deepEqual(
      stories.map(({ id }) => id),
      ['z', 'a'],
    );
  });

  it('names the sections that show it, what was done first', () => {
    const sections = ['situation', 'reflection', 'task', 'result', 'action'] as const;
    const evidence = {
      area: 'partnering' as const,
      shown: true,
      signs: [...sections, ...sections].map((section, line) => ({ sign: 'a', section, line })),
    };
    const one = record('a', { ...partnering, checked: checked([], { evidence: [evidence] }) });
    assert.deepEqual(storiesBelow([one])[0]?.shownIn, [
      ...['action', 'result', 'reflection', 'task', 'situation'],
    ]);
  });
});
