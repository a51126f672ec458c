import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { StoryRecord } from '../../../src/core/coverage/record';
import type { TreeNode } from '../../../src/core/coverage/tree/node';
import { AREA_IDS, anyRecords, anyRounds, checked, record, round, TOPIC_IDS } from './records';
import { findRow, flatten, treeOf } from './trees';

describe('coverage tree', () => {
  const partnering = { focus: ['partnering'] };
  const draft = { status: 'draft' } as const;
  const find = (records: readonly StoryRecord[], id: string) => findRow(treeOf(records), id);

  it('has four branches, and a last one for stories without a focus area', () => {
    const labels = (records: StoryRecord[]) => treeOf(records).nodes.map(({ label }) => label);
    const always = ['Focus areas', 'Topics', 'Also asked for', 'Stories'];
    assert.deepEqual(labels([]), always);
    assert.deepEqual(labels([record('a', { focus: ['leadership'], when: '2026' })]), [
      ...always,
      'No focus area',
    ]);
  });

  it('says the state of an area by picture, word and number', () => {
    const words = (...stories: object[]) => {
      const records = stories.map((parts, n) => record(String(n), { ...partnering, ...parts }));
      const row = find(records, 'areas:partnering');
      return [row?.icon, row?.description];
    };
    assert.deepEqual(words(), ['missing', 'missing']);
    assert.deepEqual(words({}), ['thin', 'thin · 1 story']);
    assert.deepEqual(words({}, draft), ['thin', 'thin · 1 strong of 2 stories']);
    assert.deepEqual(words({}, {}), ['solid', 'solid · 2 stories']);
  });

  it('says in a sentence what to do about a gap, and what the area is', () => {
    const detail = find([record('a', partnering)], 'areas:partnering')?.detail ?? '';
    assert.match(detail, /^1 strong story; .*\. Have another one ready\. Builds working/);
  });

  it('sums up the gaps on a branch', () => {
    const branch = (id: string, records: StoryRecord[]) => {
      const row = find(records, id);
      return [row?.description, row?.icon];
    };
    const everything = { focus: AREA_IDS, topics: TOPIC_IDS };
    assert.deepEqual(branch('areas', []), ['5 gaps', 'missing']);
    assert.deepEqual(branch('areas', [record('a', everything)]), ['5 gaps', 'thin']);
    const two = [record('a', everything), record('b', { focus: AREA_IDS })];
    assert.deepEqual(branch('areas', two), ['no gaps', 'solid']);
    assert.deepEqual(branch('topics', two), ['no gaps', 'solid']);
    const almost = [record('a', { topics: TOPIC_IDS.slice(1) })];
    assert.deepEqual(branch('topics', almost), ['1 gap', 'missing']);
  });

  it('orders stories by strength, and says why one stands where it stands', () => {
    const records = [
      record('a', { ...partnering, ...draft, checked: checked(['partnering'], { warning: 2 }) }),
      record('b', { focus: ['prioritizing', 'partnering'] }),
      record('c', partnering),
    ];
    const told = round(['c']);
    const rows = findRow(treeOf(records, {}, [told, told]), 'areas:partnering')?.children ?? [];
    assert.deepEqual(
      rows.slice(0, 3).map(({ label, description, icon }) => [label, description, icon]),
      [
        ['c', 'main · shown in Action · told twice', 'story'],
        ['b', 'supporting · shown in Action · not told yet', 'story'],
        ['a', 'main · shown in Action · draft · not told yet · 2 findings', 'draft'],
      ],
    );
    assert.deepEqual(rows[0]?.action, { type: 'open-story', storyId: 'c' });
  });

  it('offers a new story below every gap, about what it lacks', () => {
    const action = (id: string) => find([], `${id}:new`)?.action;
    assert.deepEqual(action('areas:partnering'), { type: 'new-story', focus: 'partnering' });
    assert.deepEqual(action('topics:failure'), { type: 'new-story', topic: 'failure' });
    assert.deepEqual(action('others:replace'), { type: 'new-story', serviceWork: 'replace' });
    assert.deepEqual(action('others:failure'), { type: 'new-story', kind: 'failure' });
    assert.equal(find([], 'areas:partnering:new')?.label, 'New story for Partnering');
    const records = [record('a', { topics: ['failure'] })];
    assert.equal(find(records, 'topics:failure:new'), undefined);
  });

  it('orders all stories by title as people read numbers', () => {
    const titled = (id: string, title: string) => record(id, { ...partnering, title });
    const records = [titled('a', 'Week 10'), titled('b', 'week 9'), titled('c', 'Émile')];
    const titles = find(records, 'stories')?.children.map(({ label }) => label);
    assert.deepEqual(titles, ['Émile', 'week 9', 'Week 10']);
  });

  it('leads from a story to the areas and topics it serves', () => {
    const focus = ['prioritizing', 'leadership', 'partnering'];
    const tree = treeOf([record('a', { focus, topics: ['failure', 'gossip'] })]);
    const served = findRow(tree, 'stories')?.children[0]?.children ?? [];
    assert.deepEqual(
      served.map(({ label, description }) => [label, description]),
      [
        ['Prioritizing', 'main'],
        ['Partnering', 'supporting'],
        ['Failure and what it taught you', 'topic'],
      ],
    );
    for (const { action } of served) {
      assert.ok(action?.type === 'reveal');
      assert.equal(action.path[0], findRow(tree, action.path[0] ?? '')?.id);
      assert.ok(findRow(tree, action.path[1] ?? ''));
    }
  });

  it('holds for any stories: ids differ, levels fit, every claim is one row', () => {
    fc.assert(
      fc.property(anyRecords, anyRounds, (records, rounds) => {
        const { nodes, gaps } = treeOf(records, {}, rounds);
        const all = flatten(nodes);
        assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
        const check = (node: TreeNode, level: number): void => {
          assert.equal(node.level, level);
          assert.ok(level <= 5);
          node.children.forEach((child) => check(child, level + 1));
        };
        nodes.forEach((node) => check(node, 1));
        const below = (prefix: string, kind: TreeNode['kind']) =>
          all.filter(({ id, kind: one }) => id.startsWith(prefix) && one === kind).length;
        let claims = 0;
        let answers = 0;
        for (const { focus, topics } of records) {
          for (const id of AREA_IDS) if (focus.includes(id)) claims += 1;
          for (const id of TOPIC_IDS) if (topics.includes(id)) answers += 1;
        }
        assert.equal(below('areas:', 'story'), claims);
        assert.equal(below('served:areas:', 'served'), claims);
        assert.equal(below('topics:', 'story'), answers);
        assert.equal(below('stories:', 'story'), records.length);
        assert.equal(below('', 'new-story'), gaps);
      }),
    );
  });

  it('is the same whatever order the records come in', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        assert.deepEqual(treeOf([...records].reverse()), treeOf(records));
      }),
    );
  });
});
