import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nextSort, sortStories, type SortKey } from '../../../../src/core/coverage/board/sort';
import { TABLES } from '../../../../src/core/coverage/board/columns';
import { STAGES } from '../../../../src/core/coverage/standing';
import { viewStateFrom } from '../../../../src/views/board/view-state';
import { record, round } from '../records';
import { forAny, show } from './libraries';

const KEYS: SortKey[] = ['title', 'stage', 'last', 'when', 'count', 0, 3, 4];

const SHOWN = show(
  [
    record('B', { focus: ['partnering'], when: '2025' }),
    record('a', { focus: ['driving-success', 'partnering'], status: 'draft' }),
    record('C', { focus: ['prioritizing'], when: '2026-02', topics: ['failure', 'influencing'] }),
    record('d', { focus: ['driving-success', 'partnering'] }),
  ],
  [round(['d'], { started: '2026-11-02T10:00' }), round(['B'])],
);

const order = (key: SortKey, descending: boolean, table: 'areas' | 'topics' = 'areas') =>
  sortStories(SHOWN.board.stories, table, { key, descending })
    .map(({ id }) => id)
    .join('');

describe('the order of the matrix', () => {
  it('is by title, whatever the case, or the other way round', () => {
    assert.equal(order('title', false), 'aBCd');
    assert.equal(order('title', true), 'dCBa');
  });

  it('is by stage, by the day last told, by date and by count; what has none comes last', () => {
    assert.equal(order('stage', false), 'aCBd');
    assert.equal(order('stage', true), 'BdCa');
    assert.equal(order('last', true), 'BdaC');
    assert.equal(order('last', false), 'dBaC');
    assert.equal(order('when', true), 'CBad');
    assert.equal(order('when', false), 'BCad');
    assert.equal(order('count', true), 'adBC');
    assert.equal(order('count', true, 'topics'), 'CaBd');
  });

  it('is by a column: strong before weak, main before supporting, then those without', () => {
    assert.equal(order(2, true), 'BdaC');
    assert.equal(order(2, false), 'adBC');
  });

  it('keeps every story, and equal ones in their order', () => {
    forAny(({ board: { stories } }) => {
      for (const table of TABLES) {
        for (const key of KEYS) {
          for (const descending of [false, true]) {
            const sorted = sortStories(stories, table, { key, descending });
            assert.deepEqual(new Set(sorted), new Set(stories));
            assert.equal(sorted.length, stories.length);
          }
        }
        const byStage = sortStories(stories, table, { key: 'stage', descending: false });
        const expected = STAGES.flatMap((stage) => stories.filter((one) => one.stage === stage));
        assert.deepEqual(byStage, expected);
      }
    });
  });

  it('turns round when the same heading is pressed again', () => {
    const byTitle = { key: 'title', descending: false } as const;
    assert.deepEqual(nextSort(byTitle, 'title'), { key: 'title', descending: true });
    assert.deepEqual(nextSort(byTitle, 3), { key: 3, descending: true });
    assert.deepEqual(nextSort({ key: 3, descending: true }, 3), { key: 3, descending: false });
    assert.deepEqual(nextSort({ key: 3, descending: true }, 'title'), byTitle);
  });
});

describe('what the page of the board keeps', () => {
  it('comes back as it was', () => {
    const state = {
      table: 'topics',
      sorts: { areas: { key: 2, descending: true }, topics: { key: 'when', descending: false } },
    };
    assert.deepEqual(viewStateFrom(JSON.parse(JSON.stringify(state))), state);
  });

  it('is of the right kind whatever was kept', () => {
    const isSort = (sort: { key: unknown; descending: unknown }) =>
      typeof sort.descending === 'boolean' && KEYS_OF_ANY.includes(sort.key as SortKey);
    const KEYS_OF_ANY: SortKey[] = [...KEYS, ...Array.from({ length: 11 }, (_, at) => at)];
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (saved) => {
        for (const kept of [saved, { table: saved, sorts: saved }, { sorts: { areas: saved } }]) {
          const { table, sorts } = viewStateFrom(kept);
          assert.ok(TABLES.includes(table) && isSort(sorts.areas) && isSort(sorts.topics));
        }
      }),
    );
    assert.deepEqual(viewStateFrom({ sorts: { areas: { key: 11 } } }).sorts.areas.key, 'title');
    assert.deepEqual(viewStateFrom({ sorts: { areas: { key: -1 } } }).sorts.areas.key, 'title');
  });
});
