import assert from 'node:assert/strict';
import fc from 'fast-check';
import { coverageTree } from '../../../src/core/coverage/tree';
import type { TreeNode } from '../../../src/core/coverage/tree-node';
import type { StoryRecord } from '../../../src/core/coverage/record';
import { AREA_IDS, anyRecords, record, TOPIC_IDS } from './records';

function flatten(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

function find(records: readonly StoryRecord[], id: string): TreeNode | undefined {
  return flatten(coverageTree(records).nodes).find((node) => node.id === id);
}

describe('coverage tree', () => {
  const partnering = { focus: ['partnering'] };
  const draft = { status: 'draft' } as const;

  it('has three branches, and a fourth for stories without a focus area', () => {
    const labels = (records: StoryRecord[]) => coverageTree(records).nodes.map((n) => n.label);
    assert.deepEqual(labels([record('a', partnering)]), ['Focus areas', 'Topics', 'Stories']);
    assert.equal(labels([record('a', { focus: ['leadership'] })]).at(-1), 'No focus area');
  });

  it('says the state of an area in words', () => {
    const words = (...stories: object[]) => {
      const records = stories.map((parts, n) => record(String(n), { ...partnering, ...parts }));
      const row = find(records, 'areas:partnering');
      return [row?.description, row?.icon];
    };
    assert.deepEqual(words(), ['missing', 'missing']);
    assert.deepEqual(words({}), ['one story', 'thin']);
    assert.deepEqual(words(draft), ['only a draft', 'thin']);
    assert.deepEqual(words(draft, draft), ['only 2 drafts', 'thin']);
    assert.deepEqual(words({}, draft), ['one story and a draft', 'thin']);
    assert.deepEqual(words({}, {}, draft), ['covered · 2 stories and a draft', 'solid']);
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
    assert.deepEqual(branch('areas', two), ['all covered', 'solid']);
    assert.deepEqual(branch('topics', two), ['all covered', 'solid']);
    const almost = [record('a', { topics: TOPIC_IDS.slice(1) })];
    assert.deepEqual(branch('topics', almost), ['1 gap', 'missing']);
  });

  it('says of a story its role, status and findings that ask for something', () => {
    const findings = { error: 1, warning: 1, information: 1, hint: 4 };
    const records = [
      record('a', { ...partnering, ...draft, findings }),
      record('b', { focus: ['prioritizing', 'partnering'], status: 'ready' }),
    ];
    const below = find(records, 'areas:partnering')?.children ?? [];
    assert.equal(below[0]?.description, 'main · draft · 3 findings');
    assert.equal(below[0]?.icon, 'draft');
    assert.equal(below[1]?.description, 'supporting · ready');
    assert.deepEqual(below[1]?.action, { type: 'open-story', storyId: 'b' });
  });

  it('offers a new story under every gap', () => {
    assert.deepEqual(find([], 'areas:partnering:new')?.action, {
      type: 'new-story',
      focus: 'partnering',
    });
    assert.deepEqual(find([], 'topics:failure:new')?.action, {
      type: 'new-story',
      topic: 'failure',
    });
    assert.equal(find([], 'areas:partnering:new')?.label, 'New story for Partnering');
    const records = [record('a', { topics: ['failure'] })];
    assert.equal(find(records, 'topics:failure:new'), undefined);
  });

  it('orders stories by title as people read numbers', () => {
    const titled = (id: string, title: string) => record(id, { ...partnering, title });
    const records = [titled('a', 'Week 10'), titled('b', 'week 9'), titled('c', 'Émile')];
    const titles = find(records, 'stories')?.children.map(({ label }) => label);
    assert.deepEqual(titles, ['Émile', 'week 9', 'Week 10']);
  });

  it('leads from a story to the areas it serves', () => {
    const records = [record('a', { focus: ['prioritizing', 'leadership', 'partnering'] })];
    const served = find(records, 'stories')?.children[0]?.children ?? [];
    assert.deepEqual(
      served.map(({ label, description }) => [label, description]),
      [
        ['Prioritizing', 'main'],
        ['Partnering', 'supporting'],
      ],
    );
    const [first] = served;
    assert.ok(first?.action?.type === 'reveal' && find(records, first.action.nodeId));
  });

  it('holds for any stories: ids differ, levels fit, every claim is one row', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const { nodes, gaps } = coverageTree(records);
        const all = flatten(nodes);
        assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
        const check = (node: TreeNode, level: number): void => {
          assert.equal(node.level, level);
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
        assert.equal(below('stories:', 'served-area'), claims);
        assert.equal(below('topics:', 'story'), answers);
        assert.equal(below('stories:', 'story'), records.length);
        assert.equal(below('', 'new-story'), gaps);
      }),
    );
  });

  it('is the same whatever order the records come in', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        assert.deepEqual(coverageTree([...records].reverse()), coverageTree(records));
      }),
    );
  });
});
