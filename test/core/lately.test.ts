import assert from 'node:assert/strict';
import { Lately } from '../../src/core/lately';

describe('what is known of texts lately', () => {
  const made: string[] = [];
  const lengths = new Lately((text) => {
    made.push(text);
    return text.length;
  }, 2000);
  const ask = (...texts: string[]) => {
    made.length = 0;
    assert.deepEqual(
      texts.map((text) => lengths.of(text)),
      texts.map(({ length }) => length),
    );
    return made;
  };

  it('is made once', () => {
    assert.deepEqual(ask('one', 'three', 'one', 'three'), ['one', 'three']);
  });

  it('is forgotten when there is too much, the oldest first', () => {
    ask('four', 'five5');
    assert.deepEqual(ask('sixsix'), ['sixsix']);
    assert.deepEqual(ask('three', 'four', 'five5', 'sixsix'), []);
    assert.deepEqual(ask('one'), ['one']);
  });

  it('is forgotten all for a text that is too long by itself, and remembered again after it', () => {
    const long = 'x'.repeat(5000);
    assert.deepEqual(ask(long), [long]);
    assert.deepEqual(ask('one', 'four', 'one'), ['one', 'four']);
    assert.deepEqual(ask(long, 'one', 'one'), [long, 'one']);
  });
});
