import assert from 'node:assert/strict';
import { CONCEPTS } from '../../../../src/core/case/match/concepts';
import { plain, wordsOf } from '../../../../src/core/case/match/words';

const stems = (text: string) => wordsOf(plain(text)).map(({ stem }) => stem);

describe('the words of a line', () => {
  it('are those that tell something, as stems', () => {
    assert.deepEqual(stems('Could you show me the releases?'), ['releas']);
  });

  it('are the same for each way to type them', () => {
    const same = [
      'customers’ phones',
      'CUSTOMERS\u2019 Phones',
      'cu\u00adstomers phones',
      'ｃustomers phones',
    ];
    for (const text of same) assert.deepEqual(stems(text), stems('customers phones'), text);
  });

  it('may stand for several that were typed', () => {
    for (const text of ['roll back', 'rolled it back', 'rolling the release back', 'Roll-back']) {
      assert.ok(stems(text).includes('rollback'), text);
    }
    assert.deepEqual(stems('99th percentile'), ['p99']);
  });

  it('count where they stand between two that are one', () => {
    assert.deepEqual(stems('roll the data back'), ['rollback', 'data']);
    assert.deepEqual(stems('turn the new cache off'), ['disabl', 'new', 'cach']);
    assert.deepEqual(stems('roll it back'), ['rollback']);
  });

  it('are whole numbers', () => {
    assert.deepEqual(stems('4.9, 2,400 hosts by 15:30.'), ['4.9', '2,400', 'host', '15:30']);
  });

  it('have meanings in common with words for the same', () => {
    const [slow, sluggish] = wordsOf('slow sluggish');
    assert.ok(slow!.meanings.some((one) => sluggish!.meanings.includes(one)));
  });

  it('are looked up in lines of at least two different words', () => {
    for (const line of CONCEPTS.trim().split('\n')) {
      const words = line.split(' ');
      assert.ok(words.length > 1 && new Set(words).size === words.length, line);
    }
  });
});
