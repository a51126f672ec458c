import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EXPLORATORY_AREAS } from '../../../src/core/guide/focus-areas';
import { TOPICS } from '../../../src/core/guide/topics';
import { anyRecords, record } from './records';
import { findRow, flatten, treeOf } from './trees';

describe('filter of the coverage tree', () => {
  const records = [
    record('a', { title: 'Half the pages', focus: ['partnering'], topics: ['failure'] }),
    record('b', { title: 'Café at night', focus: ['partnering', 'prioritizing'] }),
    record('c', { title: 'Nobody’s server', focus: [] }),
  ];
  const rows = (filter: string) => flatten(treeOf(records, { filter }).nodes);
  const ids = (filter: string) => rows(filter).map(({ id }) => id);
  const stories = (filter: string) => [
    ...new Set(
      rows(filter).flatMap(({ kind, action }) =>
        kind === 'story' && action?.type === 'open-story' ? [action.storyId] : [],
      ),
    ),
  ];

  it('finds stories by title, whatever the case and the accents, and keeps what they are below', () => {
    assert.deepEqual(stories('PAGES'), ['a']);
    assert.deepEqual(stories('cafe'), ['b']);
    assert.ok(ids('pages').includes('areas:partnering'));
    assert.ok(!ids('pages').includes('areas:prioritizing'));
    assert.ok(!ids('pages').includes('areas:partnering:looks-for'));
  });

  it('finds stories by the names of their areas and topics, with all words anywhere', () => {
    assert.deepEqual(stories('prioritizing'), ['b']);
    assert.deepEqual(stories('failure half'), ['a']);
    assert.deepEqual(stories('half prioritizing'), []);
  });

  it('shows in full an area that is found itself', () => {
    const below = findRow(treeOf(records, { filter: 'partner' }), 'areas:partnering')?.children;
    assert.deepEqual(below, findRow(treeOf(records), 'areas:partnering')?.children);
  });

  it('opens what holds a story that was found', () => {
    const tree = treeOf(records, { filter: 'pages' });
    for (const id of ['areas', 'topics', 'topics:failure', 'stories']) {
      assert.equal(findRow(tree, id)?.open, true, id);
    }
    assert.equal(findRow(treeOf(records), 'topics:failure')?.open, false);
  });

  it('counts what it found, and still knows all gaps', () => {
    assert.deepEqual(treeOf(records, { filter: 'partner' }).matches, { stories: 2, covered: 1 });
    const nothing = treeOf(records, { filter: 'zebra' });
    assert.deepEqual(nothing.matches, { stories: 0, covered: 0 });
    assert.deepEqual(nothing.nodes, []);
    assert.equal(nothing.gaps, treeOf(records).gaps);
  });

  it('is none when it holds blanks alone', () => {
    assert.deepEqual(treeOf(records, { filter: ' \t' }), treeOf(records));
  });

  it('shows a story below whatever it is for if it matches, and no other story', () => {
    const word = fc.constantFrom(
      'same',
      'WEEK',
      '9',
      'partner',
      'failure',
      'week 1',
      'a',
      '“',
      'é',
    );
    fc.assert(
      fc.property(anyRecords, word, (all, filter) => {
        const names = new Map<string, string>(
          [...EXPLORATORY_AREAS, ...TOPICS].map(({ id, name }) => [id, name]),
        );
        const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
        const matches = new Set(
          all
            .filter(({ title, focus, topics }) => {
              const text = [title, ...[...focus, ...topics].map((id) => names.get(id) ?? '')];
              return plain(filter)
                .split(' ')
                .every((one) => plain(text.join('\n')).includes(one));
            })
            .map(({ id }) => id),
        );
        const tree = treeOf(all, { filter });
        assert.equal(tree.matches?.stories, matches.size);
        const listed = findRow(tree, 'stories')?.children ?? [];
        assert.equal(listed.length, matches.size);
        const kept = new Set(flatten(tree.nodes).map(({ id }) => id));
        for (const { id, kind, action } of flatten(treeOf(all).nodes)) {
          if (kind !== 'story' || action?.type !== 'open-story') continue;
          if (matches.has(action.storyId)) assert.ok(kept.has(id));
          else if (id.startsWith('stories:')) assert.ok(!kept.has(id));
        }
      }),
    );
  });
});
