import assert from 'node:assert/strict';
import { perform, type Effect } from '../../../src/views/coverage/effects';
import { visibleRows } from '../../../src/views/coverage/rows';
import { expansionOf, type PageState } from '../../../src/views/coverage/state';
import { record } from './records';
import { flatten, treeOf } from './trees';

describe('effects in the coverage view', () => {
  const records = [record('a', { focus: ['partnering'], topics: ['failure'] })];
  const { nodes } = treeOf(records);
  const start: PageState = { expansion: { areas: false }, focused: 'areas', shown: {} };
  const after = (effect: Effect) => perform(effect, nodes, start);
  const choose = (id: string, keepFocus = false) => after({ type: 'activate', id, keepFocus });

  it('opens a story', () => {
    const { state, message } = choose('areas:partnering:story:a', true);
    assert.deepEqual(message, { type: 'openStory', storyId: 'a', keepFocus: true });
    assert.equal(state.focused, 'areas:partnering:story:a');
    assert.equal(choose('stories:story:a').message?.type, 'openStory');
  });

  it('asks for a new story on what the gap lacks', () => {
    const { message } = choose('topics:influencing:new');
    assert.deepEqual(message, { type: 'newStory', topic: 'influencing' });
  });

  it('starts a drill at a question, and a mock at the live case', () => {
    const question = flatten(nodes).find(({ kind }) => kind === 'question');
    const started = choose(question?.id ?? '').message;
    assert.ok(started?.type === 'startDrill' && started.topic.length > 0);
    assert.deepEqual(choose('areas:driving-success:live-case').message, { type: 'startCase' });
  });

  it('opens a file that is left out', () => {
    const leftOut = { unreadable: [{ id: 'file:///b.md', reason: 'Locked.' }], skipped: [] };
    const tree = treeOf(records, {}, [], leftOut);
    const row = tree.nodes.at(-1)?.children[0]?.id ?? '';
    const { message } = perform({ type: 'activate', id: row, keepFocus: false }, tree.nodes, start);
    assert.deepEqual(message, { type: 'openFile', uri: 'file:///b.md' });
  });

  it('opens and closes a row that has no other use', () => {
    assert.deepEqual(choose('areas').state.expansion, { areas: true });
    assert.deepEqual(choose('topics').state.expansion, { areas: false, topics: false });
    const toggled = after({ type: 'toggle', id: 'stories:story:a' });
    assert.equal(toggled.state.expansion['stories:story:a'], true);
    assert.equal(toggled.message, undefined);
  });

  it('only goes to a row that is there to be read', () => {
    const { state, message } = choose('topics:failure:meaning');
    assert.deepEqual(state, { ...start, focused: 'topics:failure:meaning' });
    assert.equal(message, undefined);
  });

  it('goes to a focus area and opens what hides it', () => {
    const { state } = choose('served:areas:partnering:a');
    assert.equal(state.focused, 'areas:partnering');
    assert.equal(state.expansion['areas'], true);
  });

  it('gives up the filter to go to an area that it hides', () => {
    const filter = { text: 'no such area', expansion: {} };
    const found = treeOf(records, { filter: 'a' });
    const withoutAreas = found.nodes.filter(({ id }) => id === 'stories');
    const effect = { type: 'activate', id: 'served:areas:partnering:a', keepFocus: false } as const;
    const { state } = perform(effect, withoutAreas, { ...start, filter });
    assert.equal(state.filter, undefined);
    assert.equal(state.expansion['areas'], true);
    assert.equal(state.focused, 'areas:partnering');
    assert.deepEqual(perform(effect, found.nodes, { ...start, filter }).state.filter, {
      ...filter,
      expansion: { areas: true },
    });
  });

  it('shows more of a long list, or leads to the filter at its end', () => {
    const many = Array.from({ length: 2000 }, (_, n) => record(`s${n}`));
    const long = (shown: Record<string, number>) => {
      const tree = treeOf(many, { shown });
      const row = flatten(tree.nodes).find(({ id }) => id.startsWith('stories:more:'));
      const effect = { type: 'activate', id: row?.id ?? '', keepFocus: false } as const;
      return perform(effect, tree.nodes, { ...start, shown });
    };
    assert.deepEqual(long({}).state.shown, { stories: 250 });
    assert.deepEqual(long({ stories: 2000 }).toFilter, true);
  });

  it('closes everything but keeps the branch of the focused row in sight', () => {
    const open = { ...start, expansion: { 'topics:failure': true } };
    const focused = { ...open, focused: 'topics:failure:story:a' };
    const { state } = perform({ type: 'collapse-all' }, nodes, focused);
    const rows = visibleRows(nodes, expansionOf(state)).map(({ node }) => node.level);
    assert.ok(rows.length >= 4);
    assert.ok(rows.every((level) => level === 1));
    assert.equal(state.focused, 'topics');
    const reopened = perform({ type: 'toggle', id: 'topics' }, nodes, state).state;
    const levels = visibleRows(nodes, expansionOf(reopened)).map(({ node }) => node.level);
    assert.equal(Math.max(...levels), 2);
  });

  it('changes nothing for a row that has gone', () => {
    assert.deepEqual(choose('areas:gone'), { state: start });
  });
});
