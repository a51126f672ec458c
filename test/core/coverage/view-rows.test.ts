import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isOpen, keepFocus, pathTo, visibleRows } from '../../../src/views/coverage/rows';
import { anyRecords, record } from './records';
import { treeOf } from './trees';

describe('rows of the coverage view', () => {
  const { nodes } = treeOf([record('a', { focus: ['partnering'], topics: ['failure'] })]);
  const ids = (expansion: Record<string, boolean>) =>
    visibleRows(nodes, expansion).map(({ node }) => node.id);

  it('opens areas with their stories at first, and leaves topics and stories closed', () => {
    const shown = ids({});
    assert.ok(shown.includes('areas:partnering:story:a'));
    assert.ok(shown.includes('topics:failure'));
    assert.ok(!shown.includes('topics:failure:story:a'));
    assert.ok(!shown.includes('stories:story:a'));
  });

  it('follows what the user opened and closed', () => {
    const shown = ids({ areas: false, 'topics:failure': true });
    assert.ok(!shown.some((id) => id.startsWith('areas:')));
    assert.ok(shown.includes('topics:failure:story:a'));
  });

  it('calls a row without children neither open nor closed', () => {
    const [empty] = treeOf([]).nodes.filter(({ id }) => id === 'stories');
    assert.equal(empty && isOpen(empty, { stories: true }), undefined);
  });

  it('finds the way down to a row', () => {
    const path = pathTo(nodes, 'areas:partnering:story:a').map(({ id }) => id);
    assert.deepEqual(path, ['areas', 'areas:partnering', 'areas:partnering:story:a']);
    assert.deepEqual(pathTo(nodes, 'nowhere'), []);
  });

  it('keeps the focus on its row, else moves it to the next one left, else to one above', () => {
    const rows = visibleRows(nodes, {});
    const without = (...gone: string[]) => rows.filter(({ node }) => !gone.includes(node.id));
    const story = 'areas:partnering:story:a';
    assert.equal(keepFocus(rows, rows, story), story);
    assert.equal(keepFocus(rows, without(story), story), 'areas:partnering:new');
    const last = rows.at(-1)?.node.id ?? '';
    assert.equal(keepFocus(rows, without(last), last), rows.at(-2)?.node.id);
    assert.equal(keepFocus([], rows, undefined), 'areas');
    assert.equal(keepFocus(rows, [], story), undefined);
  });

  it('gives the focus to what comes in place of a row, such as more rows', () => {
    const [first, second, ...others] = visibleRows(nodes, {});
    assert.ok(first && second);
    const renamed = { ...second, node: { ...second.node, id: 'renamed' } };
    assert.equal(
      keepFocus([first, second, ...others], [first, renamed, ...others], second.node.id),
      'renamed',
    );
  });

  it('always has a row to focus, and the same one when it is still there', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, fc.nat(), (before, after, place) => {
        const old = visibleRows(treeOf(before).nodes, {});
        const rows = visibleRows(treeOf(after).nodes, {});
        const focused = old[place % old.length]?.node.id;
        const kept = keepFocus(old, rows, focused);
        const shown = rows.map(({ node }) => node.id);
        assert.ok(kept !== undefined && shown.includes(kept));
        if (focused !== undefined && shown.includes(focused)) assert.equal(kept, focused);
      }),
    );
  });
});
