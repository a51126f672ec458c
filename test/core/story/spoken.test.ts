import assert from 'node:assert/strict';
import fc from 'fast-check';
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

  it('counts runs between white space, dashes and slashes that hold a letter or a digit', () => {
    const counted = (text: string) =>
      text.split(/[\s—–/|]+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
    const signs = fc.constantFrom(
      ...'ab 1-—–/|.\n\u00a0\u2028é中٣',
      '𝒜',
      '😀',
      '\ud83d',
      'e\u0301',
    );
    const text = fc.array(signs, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(30), fc.nat(30), (prose, a, b) => {
        const span = {
          start: Math.min(a, b, prose.length),
          end: Math.min(Math.max(a, b), prose.length),
        };
        assert.equal(countWords(prose, span), counted(prose.slice(span.start, span.end)));
      }),
    );
  });
});
