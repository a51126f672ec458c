import assert from 'node:assert/strict';
import { coverageTree } from '../../../src/core/coverage/tree';
import { perform, type Effect } from '../../../src/views/coverage/effects';
import { coverageModel } from '../../../src/views/coverage/model';
import { record } from './records';

describe('effects in the coverage view', () => {
  const { nodes } = coverageTree([record('a', { focus: ['partnering'] })]);
  const start = { expansion: { areas: false }, focused: 'areas' };
  const after = (effect: Effect) => perform(effect, nodes, start);
  const choose = (id: string, keepFocus = false) => after({ type: 'activate', id, keepFocus });

  it('opens a story', () => {
    const { state, message } = choose('areas:partnering:story:a', true);
    assert.deepEqual(message, { type: 'openStory', storyId: 'a', keepFocus: true });
    assert.equal(state.focused, 'areas:partnering:story:a');
    assert.equal(choose('stories:story:a').message?.type, 'openStory');
  });

  it('asks for a new story on what the gap lacks', () => {
    const { message } = choose('topics:failure:new');
    assert.deepEqual(message, { type: 'newStory', topic: 'failure' });
  });

  it('opens and closes a row that has no other use', () => {
    assert.deepEqual(choose('areas').state.expansion, { areas: true });
    assert.deepEqual(choose('topics').state.expansion, { areas: false, topics: false });
    const toggled = after({ type: 'toggle', id: 'stories:story:a' });
    assert.equal(toggled.state.expansion['stories:story:a'], true);
    assert.equal(toggled.message, undefined);
  });

  it('goes to a focus area and opens what hides it', () => {
    const { state } = choose('stories:partnering:a');
    assert.equal(state.focused, 'areas:partnering');
    assert.equal(state.expansion['areas'], true);
  });

  it('changes nothing for a row that has gone', () => {
    assert.deepEqual(choose('areas:gone'), { state: start });
  });
});

describe('model of the coverage view', () => {
  const status = (stories: number, complete: boolean, hasFolder: boolean) => {
    const records = Array.from({ length: stories }, (_, n) => record(String(n)));
    const model = coverageModel(records, { complete, hasFolder });
    return [model.status, model.nodes.length > 0, model.gaps];
  };

  it('shows a tree as soon as one story is known', () => {
    assert.deepEqual(status(1, false, true), ['loading', true, 16]);
    assert.deepEqual(status(1, true, true), ['ready', true, 16]);
    assert.deepEqual(status(1, true, false), ['ready', true, 16]);
  });

  it('says why there is nothing to show', () => {
    assert.deepEqual(status(0, false, true), ['loading', false, 0]);
    assert.deepEqual(status(0, true, true), ['no-stories', false, 0]);
    assert.deepEqual(status(0, true, false), ['no-folder', false, 0]);
    assert.deepEqual(status(0, false, false), ['no-folder', false, 0]);
  });
});
