import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  expansionOf,
  restoredState,
  treeView,
  withExpansion,
  type PageState,
} from '../../../src/views/coverage/state';

describe('what the coverage page remembers', () => {
  const state: PageState = {
    expansion: { areas: false },
    focused: 'topics',
    filter: { text: 'pages', expansion: { topics: false } },
    shown: { stories: 250 },
  };

  it('comes back from storage as it was', () => {
    assert.deepEqual(restoredState(JSON.parse(JSON.stringify(state))), state);
  });

  it('is taken as far as it is of the right kind, and never breaks', () => {
    const nothing = { expansion: {}, shown: {} };
    assert.deepEqual(restoredState(undefined), nothing);
    assert.deepEqual(restoredState({ expansion: { areas: true } }), {
      ...nothing,
      expansion: { areas: true },
    });
    assert.deepEqual(
      restoredState({ expansion: { a: 1, b: true }, focused: 3, filter: 'x', shown: { c: '9' } }),
      { ...nothing, expansion: { b: true } },
    );
    fc.assert(
      fc.property(fc.jsonValue(), (saved) => {
        const restored = restoredState(saved);
        assert.equal(typeof treeView(restored).filter, 'string');
        assert.deepEqual(restoredState(restored), restored);
      }),
    );
  });

  it('tells the extension what to send', () => {
    assert.deepEqual(treeView(state), { filter: 'pages', shown: { stories: 250 } });
    assert.deepEqual(treeView({ ...state, filter: undefined }).filter, '');
  });

  it('keeps apart what is open with a filter and without', () => {
    assert.deepEqual(expansionOf(state), { topics: false });
    const changed = withExpansion(state, { areas: true });
    assert.deepEqual(expansionOf(changed), { areas: true });
    assert.deepEqual(changed.expansion, { areas: false });
    const empty = { ...state, filter: { text: ' ', expansion: {} } };
    assert.deepEqual(expansionOf(empty), { areas: false });
    assert.deepEqual(withExpansion(empty, {}).expansion, {});
  });
});
