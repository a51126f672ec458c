import assert from 'node:assert/strict';
import fc from 'fast-check';
import { columnsOf, padded, shortened, wrapped } from '../../src/cli/coverage-columns';

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom('a', ' ', '漢', '🚀', 'é', 'e\u0301', 'ش'), maxLength: 60 }),
);
const widths = fc.integer({ min: 2, max: 40 });

describe('columns on a terminal', () => {
  for (const [text, columns] of [
    ['', 0],
    ['plain', 5],
    ['naïve', 5],
    ['e\u0301', 1],
    ['漢字', 4],
    ['🚀', 2],
    ['شكرا', 4],
  ] as const) {
    it(`are ${columns} for “${text}”`, () => assert.equal(columnsOf(text), columns));
  }

  it('are never exceeded by wrapped text, which loses nothing', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const lines = wrapped(text, width);
        assert.ok(lines.every((line) => columnsOf(line) <= width));
        assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
      }),
    );
  });

  it('keep words whole that fit', () => {
    assert.deepEqual(wrapped('one two three', 7), ['one two', 'three']);
    assert.deepEqual(wrapped('one twothreefour', 5), ['one', 'twoth', 'reefo', 'ur']);
  });

  it('are never exceeded by shortened text, which stays whole where it fits', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const short = shortened(text, width);
        assert.ok(columnsOf(short) <= width);
        assert.equal(short === text, columnsOf(text) <= width);
      }),
    );
  });

  it('are filled up with spaces', () => {
    assert.equal(padded('漢', 4), '漢  ');
    assert.equal(padded('long', 2), 'long');
  });
});
