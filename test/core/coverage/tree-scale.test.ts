import assert from 'node:assert/strict';
import { AREA_IDS, record, TOPIC_IDS } from './records';
import { findRow, flatten, treeOf } from './trees';

describe('coverage tree over many stories', () => {
  const MANY = 10_000;
  const records = Array.from({ length: MANY }, (_, n) =>
    record(`story-${n}`, {
      focus: n % 3 === 0 ? [] : [AREA_IDS[n % 5] ?? '', AREA_IDS[(n + 1) % 5] ?? ''],
      topics: TOPIC_IDS.slice(n % 6),
    }),
  );
  const below = (id: string, shown: Record<string, number> = {}) =>
    findRow(treeOf(records, { shown }), id)?.children ?? [];
  const stories = (id: string, shown: Record<string, number> = {}) =>
    below(id, shown).filter(({ kind }) => kind === 'story');
  const more = (id: string, shown: Record<string, number> = {}) =>
    below(id, shown).find(({ kind }) => kind === 'more');

  it('shows the strongest of each, so that it stays small', () => {
    const tree = treeOf(records);
    const rows = flatten(tree.nodes);
    assert.ok(rows.length < 4000, `${rows.length} rows`);
    for (const id of ['areas:partnering', 'topics:failure', 'stories', 'unassigned', 'notes']) {
      const list = findRow(tree, id)?.children ?? [];
      const capped = list.filter(({ kind }) => kind === 'story' || kind === 'note');
      assert.equal(capped.length, 50, id);
    }
  });

  it('says how many more there are, and shows some of them when asked', () => {
    const row = more('stories');
    assert.deepEqual([row?.label, row?.description], ['9,950 more', 'show 200 more']);
    assert.deepEqual(row?.action, { type: 'show-more', nodeId: 'stories', shown: 250 });
    assert.equal(stories('stories', { stories: 250 }).length, 250);
    assert.equal(more('stories', { stories: 250 })?.label, '9,750 more');
    assert.match(more('areas:partnering')?.label ?? '', /^2,\d{3} more$/);
  });

  it('continues where it stopped', () => {
    const first = stories('areas:partnering');
    const later = stories('areas:partnering', { 'areas:partnering': 250 });
    assert.deepEqual(later.slice(0, first.length), first);
    assert.equal(later.length, 250);
  });

  it('leads to the filter when there are more than anybody would walk through', () => {
    const shown = { stories: 1_000_000 };
    assert.ok(stories('stories', shown).length < 1100);
    assert.deepEqual(more('stories', shown)?.action, { type: 'filter' });
  });

  it('says nothing of more where all are shown', () => {
    const all = findRow(treeOf(records.slice(0, 50)), 'stories')?.children ?? [];
    assert.deepEqual([all.length, all.at(-1)?.kind], [50, 'story']);
    const one = findRow(treeOf(records.slice(0, 51)), 'stories')?.children.at(-1);
    assert.deepEqual([one?.label, one?.description], ['1 more', 'show 1 more']);
  });

  it('filters over all, shown or not', () => {
    const tree = treeOf(records, { filter: 'story-9999' });
    assert.equal(tree.matches?.stories, 1);
    assert.equal(findRow(tree, 'stories')?.children[0]?.label, 'story-9999');
  });
});
