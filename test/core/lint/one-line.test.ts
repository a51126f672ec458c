import assert from 'node:assert/strict';
import fc from 'fast-check';
import { matchesOf, oneLine } from '../../../src/core/lint/one-line';
import { patternOf } from '../../../src/core/patterns/pattern';

const found = (text: string, pattern: RegExp) =>
  matchesOf(text, [patternOf(pattern)]).map(({ start, end }) => text.slice(start, end));

describe('a text on one line', () => {
  it('has single spaces', () => {
    assert.equal(oneLine('a\r\n  b\tc').text, 'a b c');
  });

  it('shows phrases across line ends and indentation, with their own spans', () => {
    assert.deepEqual(found('so a lot\r\n    better now', /a lot better/g), ['a lot\r\n    better']);
    assert.deepEqual(found('a  lot\nbetter, a lot better', /a lot better/g), [
      'a  lot\nbetter',
      'a lot better',
    ]);
    assert.deepEqual(found('x  kind of  y', /kind of/g), ['kind of']);
  });

  it('gives back every word where it stood', () => {
    const text = fc
      .array(fc.constantFrom('a', 'bc', ' ', '\n', '\r\n', '\t', '.'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (source) => {
        assert.deepEqual(
          matchesOf(source, [patternOf(/\S+/g)]),
          [...source.matchAll(/\S+/g)].map(({ 0: { length }, index }) => ({
            start: index,
            end: index + length,
          })),
        );
      }),
    );
  });
});
