import assert from 'node:assert/strict';
import { EXPLORATORY_AREAS } from '../../../src/core/guide/focus-areas';
import { editDistance, nearest } from '../../../src/core/story/nearest';

const IDS = EXPLORATORY_AREAS.map(({ id }) => id);

describe('nearest', () => {
  it('measures by typing errors', () => {
    assert.equal(editDistance('', 'abc'), 3);
    assert.equal(editDistance('focsu', 'focus'), 1);
    assert.equal(editDistance('kitten', 'sitting'), 3);
    assert.equal(editDistance('ab', 'ba'), 1);
  });

  it('finds what was meant', () => {
    const meant: [string, string][] = [
      ['Partnering', 'partnering'],
      ['developing_others', 'developing-others'],
      ['Driving Success', 'driving-success'],
      ['prod', 'production-ownership'],
      ['production-ownership-experience', 'production-ownership'],
      ['prioritising', 'prioritizing'],
    ];
    for (const [word, id] of meant) assert.equal(nearest(word, IDS), id, word);
  });

  it('says nothing rather than guess', () => {
    for (const word of ['', 'leadership', 'x', 'pr', 'troubleshooting', 'a'.repeat(5000)]) {
      assert.equal(nearest(word, IDS), undefined, word.slice(0, 20));
    }
  });
});
