import assert from 'node:assert/strict';
import { deedFor, type Place } from '../../../src/views/retrieval/keys';

const press = (
  key: string,
  held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey', true>> = {},
) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});
const deed = (key: string, place: Place, step: 'asked' | 'held' | 'revealed') =>
  deedFor(press(key), place, step);

describe('keys of a retrieval drill', () => {
  it('say “I have it”, and then reveal', () => {
    for (const key of [' ', 'Enter']) {
      assert.deepEqual(deed(key, 'page', 'asked'), { type: 'have-it' });
      assert.deepEqual(deed(key, 'page', 'held'), { type: 'reveal' });
    }
    for (const key of ['r', 'R']) {
      assert.deepEqual(deed(key, 'page', 'asked'), { type: 'reveal' });
      assert.deepEqual(deed(key, 'button', 'held'), { type: 'reveal' });
    }
  });

  it('leave a button what presses it, and a field what is typed', () => {
    for (const key of [' ', 'Enter']) assert.equal(deed(key, 'button', 'asked'), undefined);
    for (const key of [' ', 'r', '1']) assert.equal(deed(key, 'field', 'asked'), undefined);
    assert.deepEqual(deed('Enter', 'field', 'asked'), { type: 'have-it' });
  });

  it('judge after the reveal only', () => {
    const judged = ['1', '2', '3', '4'].map((key) => deed(key, 'page', 'revealed'));
    assert.deepEqual(judged, [
      { type: 'judge', recall: 'in-time' },
      { type: 'judge', recall: 'late' },
      { type: 'judge', recall: 'not' },
      undefined,
    ]);
    assert.equal(deed('1', 'page', 'asked'), undefined);
    assert.equal(deed('3', 'button', 'held'), undefined);
  });

  it('choose a story and say that the opening line came', () => {
    assert.deepEqual(deed('ArrowDown', 'button', 'revealed'), { type: 'move', by: 1 });
    assert.deepEqual(deed('ArrowUp', 'page', 'revealed'), { type: 'move', by: -1 });
    assert.deepEqual(deed('t', 'page', 'revealed'), { type: 'opening' });
    assert.equal(deed('ArrowDown', 'page', 'asked'), undefined);
  });

  it('mean nothing of ours with Alt, Ctrl or Cmd', () => {
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey'] as const)
      assert.equal(deedFor(press('r', { [modifier]: true }), 'page', 'asked'), undefined);
  });
});
