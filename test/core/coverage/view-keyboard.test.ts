import assert from 'node:assert/strict';
import { keyEffect } from '../../../src/views/coverage/keyboard';
import { visibleRows } from '../../../src/views/coverage/rows';
import { addKey, typeAhead } from '../../../src/views/coverage/type-ahead';
import { record } from './records';
import { treeOf } from './trees';

describe('keys of the coverage view', () => {
  const { nodes } = treeOf([record('a', { focus: ['partnering'] })]);
  const rows = visibleRows(nodes, {});
  const key = (focused: string, name: string) => keyEffect(rows, focused, name);
  const first = rows[0]?.node.id ?? '';
  const last = rows.at(-1)?.node.id ?? '';

  it('walks up and down, and stops at both ends', () => {
    const second = rows[1]?.node.id;
    assert.deepEqual(key(first, 'ArrowDown'), { type: 'focus', id: second });
    assert.deepEqual(key(second ?? '', 'ArrowUp'), { type: 'focus', id: first });
    assert.equal(key(first, 'ArrowUp'), undefined);
    assert.equal(key(last, 'ArrowDown'), undefined);
    assert.deepEqual(key(last, 'Home'), { type: 'focus', id: first });
    assert.deepEqual(key(first, 'End'), { type: 'focus', id: last });
  });

  it('opens and goes in with Right, closes and goes out with Left', () => {
    assert.deepEqual(key('stories', 'ArrowRight'), { type: 'expand', ids: ['stories'] });
    const story = 'areas:partnering:story:a';
    assert.deepEqual(key('areas:partnering', 'ArrowRight'), { type: 'focus', id: story });
    assert.equal(key(story, 'ArrowRight'), undefined);
    assert.deepEqual(key(story, 'ArrowLeft'), { type: 'focus', id: 'areas:partnering' });
    assert.deepEqual(key('areas', 'ArrowLeft'), { type: 'collapse', id: 'areas' });
    assert.equal(key('stories', 'ArrowLeft'), undefined);
  });

  it('opens all rows beside the focused one with an asterisk', () => {
    const effect = key('topics:failure', '*');
    assert.ok(effect?.type === 'expand');
    assert.equal(effect.ids.length, 11);
    assert.ok(effect.ids.every((id) => id.startsWith('topics:')));
  });

  it('does what a row is for with Enter, and stays in the tree with Space', () => {
    assert.deepEqual(key(first, 'Enter'), { type: 'activate', id: first, keepFocus: false });
    assert.deepEqual(key(first, ' '), { type: 'activate', id: first, keepFocus: true });
  });

  it('leaves other keys alone, and all of them while nothing has the focus', () => {
    assert.equal(key(first, 'Tab'), undefined);
    assert.equal(key(first, 'F2'), undefined);
    assert.equal(keyEffect(rows, undefined, 'ArrowDown'), undefined);
    assert.equal(keyEffect([], 'areas', 'ArrowDown'), undefined);
  });

  it('gathers letters typed in one go', () => {
    const n = addKey(undefined, 'N', 1000);
    assert.deepEqual(n, { text: 'N', at: 1000 });
    assert.equal(addKey(n, 'e', 1500)?.text, 'Ne');
    assert.equal(addKey(n, ' ', 1500)?.text, 'N ');
    assert.equal(addKey(n, 'e', 1900)?.text, 'e');
    assert.equal(addKey(n, ' ', 1900), undefined);
    assert.equal(addKey(undefined, ' ', 0), undefined);
    assert.equal(addKey(n, 'ArrowDown', 1001), undefined);
    assert.equal(addKey(n, '*', 1001), undefined);
    assert.equal(addKey(undefined, '😀', 0)?.text, '😀');
  });

  it('goes to the next row that begins with the letters, round the end', () => {
    assert.equal(typeAhead(rows, 'areas', 'p'), 'areas:partnering');
    assert.equal(typeAhead(rows, 'areas:partnering', 'pp'), 'areas:prioritizing');
    assert.equal(typeAhead(rows, 'areas:partnering', 'pro'), 'areas:production-ownership');
    assert.equal(typeAhead(rows, 'areas:partnering', 'PARTN'), 'areas:partnering');
    assert.equal(typeAhead(rows, 'stories', 'foc'), 'areas');
    assert.equal(typeAhead(rows, 'areas', 'xyz'), undefined);
    assert.equal(typeAhead([], undefined, 'a'), undefined);
  });
});
