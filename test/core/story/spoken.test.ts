import assert from 'node:assert/strict';
import { countWords, formatSeconds, spokenSeconds } from '../../../src/core/story/spoken';

describe('spoken time', () => {
  it('is words by rate, in whole seconds', () => {
    assert.equal(spokenSeconds(280, 140), 120);
    assert.equal(spokenSeconds(0, 140), 0);
    assert.equal(spokenSeconds(100, 130), 46);
  });

  it('is shown as minutes and seconds', () => {
    assert.deepEqual([0, 9, 60, 125, 3599].map(formatSeconds), [
      '0:00',
      '0:09',
      '1:00',
      '2:05',
      '59:59',
    ]);
  });

  it('counts only words within the span', () => {
    assert.equal(countWords('one two three', { start: 4, end: 13 }), 2);
    assert.equal(countWords('one two three', { start: 3, end: 3 }), 0);
  });
});
