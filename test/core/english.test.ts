import assert from 'node:assert/strict';
import { englishIn, textsIn } from './english';

describe('the finder of English', () => {
  it('finds words that stand in no other language', () => {
    assert.deepEqual(englishIn('⟦Ｐｌａｎ⟧ Open the plan 3:30', []), ['Open the plan']);
    assert.deepEqual(englishIn('ǾǾƥḗḗƞ ŧħḗḗ ƥŀȧȧƞ 3:30 x', []), []);
  });

  it('leaves out what is allowed, the longest first and wherever its lines are broken', () => {
    const allowed = ['Driving', 'Driving Success', 'What was\n  behind it?'];
    assert.deepEqual(englishIn('Driving Success: What was behind it?', allowed), []);
    assert.deepEqual(englishIn('Driving Success now', allowed), ['now']);
  });

  it('takes no allowed word out of the middle of another, nor words together that were apart', () => {
    assert.deepEqual(englishIn('Planned', ['Plan']), ['Planned']);
    assert.deepEqual(englishIn('Open Task later', ['Task']), ['Open', 'later']);
  });

  it('knows the texts of a value, however deep', () => {
    assert.deepEqual(textsIn([{ name: 'a', all: [{ text: 'b' }], at: 3 }, 'c', undefined]), [
      'a',
      'b',
      'c',
    ]);
  });
});
