import assert from 'node:assert/strict';
import { filled } from '../../src/core/filled';

describe('a text with parts that are no text', () => {
  it('has them in its places, in any order', () => {
    assert.deepEqual(filled('{0} by {1}.', { name: 'A' }, { name: 'B' }), [
      { name: 'A' },
      ' by ',
      { name: 'B' },
      '.',
    ]);
    assert.deepEqual(filled('By {1}: {0}', 1, 2), ['By ', 2, ': ', 1]);
  });

  it('keeps what is no place, or one without a part', () => {
    assert.deepEqual(filled('{} {a} {2}', 1), ['{} {a} ', '{2}']);
    assert.deepEqual(filled('', 1), []);
  });
});
