import assert from 'node:assert/strict';
import fc from 'fast-check';
import { needOf } from '../../../src/core/patterns/needs';
import { patternOf } from '../../../src/core/patterns/pattern';
import { readSource } from '../../../src/core/patterns/syntax';

const LEAVES = [
  ...['a', 'ab', 'the', 'bad', 'K', 's', ' ', '-', '’', '%', '1', 'é', '.'],
  ...[
    '\\d',
    '\\s',
    '\\w',
    '\\p{L}',
    '\\P{L}',
    '\\p{Lu}',
    '[^\\p{Lu}]',
    '\\.',
    '[ab]',
    '[Aa]',
    '[^a]',
    '[ ,]',
    '[0-9]',
  ],
  ...[
    '[\\s-]',
    '[%€]',
    '[\\p{L}’-]',
    '[\\]\\p{N}]',
    '\\[\\p{N}',
    '\\u{e9}',
    '[^-]',
    '\\b',
    '\\B',
    '^',
    '$',
    '(?<!\\p{L})',
    '(?!\\p{L})',
    '(?![\\p{L}\\p{N}])',
  ],
  ...['(?<![\\w])', '(?=a)', '(?!the)', '(?<=b )'],
];

/** Sources of regular expressions with all that lexicons are made of. */
const { source } = fc.letrec<{ source: string; item: string }>((tie) => ({
  source: fc
    .array(fc.array(tie('item'), { maxLength: 4 }), { minLength: 1, maxLength: 3 })
    .map((choices) => choices.map((items) => items.join('')).join('|')),
  item: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.constantFrom(...LEAVES),
    fc
      .tuple(tie('source'), fc.constantFrom('', '?', '*', '+', '{2}', '{0,2}', '{1,3}?'))
      .map(([inside, quantifier]) => `(?:${inside})${quantifier}`),
    tie('source').map((inside) => `(${inside})`),
  ),
}));

const text = fc
  .array(
    fc.constantFrom(
      ...'aabbthe  the bad-’%1éſKks.A,€\nÉµßẞσς½ıİй[]'.split(''),
      '😀',
      '𝐚',
      '\ud83d',
    ),
    { maxLength: 14 },
  )
  .map((signs) => signs.join(''));

describe('a pattern', () => {
  it('finds what its expression finds, and nothing else', () => {
    fc.assert(
      fc.property(source, fc.constantFrom('u', 'iu', 'mu', 'imu'), text, (written, flags, line) => {
        const expression = new RegExp(written, flags);
        const found = patternOf(expression);
        for (let i = 0; i < 4; i++) found.test(line);
        assert.deepEqual(found.exec(line), expression.exec(line));
        assert.equal(found.test(line), expression.test(line));
        const all = new RegExp(written, `g${flags}`);
        assert.deepEqual(patternOf(all).matchAll(line), [...line.matchAll(all)]);
        assert.equal(
          found.replaceAll(line, (match) => `<${match}>`),
          line.replace(all, (match) => `<${match}>`),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('finds the same where there are no Unicode classes', () => {
    const plain = source.filter((written) => !/\\p/i.test(written));
    fc.assert(
      fc.property(plain, fc.constantFrom('', 'i', 'm'), text, (written, flags, line) => {
        const expression = new RegExp(written, flags);
        const found = patternOf(expression);
        for (let i = 0; i < 4; i++) found.test(line);
        assert.deepEqual(found.exec(line), expression.exec(line));
      }),
      { numRuns: 500 },
    );
  });

  it('finds again what was not there before', () => {
    const late = patternOf(/late/i);
    for (let i = 0; i < 6; i++) assert.equal(late.test('too soon'), false);
    for (let i = 0; i < 6; i++) assert.equal(late.test('too LATE'), true);
    assert.equal(patternOf(/soon/).test('too soon'), true);
  });

  const needs = (expression: RegExp) => needOf(readSource(expression.source));

  it('asks for the rarest words without which nothing matches', () => {
    assert.deepEqual(needs(/\b(?:was|were) (?:not )?decided\b/), [' decided']);
    assert.deepEqual(needs(/(?<!\p{L})(?:s?he|drop(?:ped)?)(?!\p{L})/u), ['he ', ' drop']);
    assert.deepEqual(needs(/\b\d+ ?%/), ['%']);
    assert.deepEqual(needs(/\w{0,40}pass ?[:=]=|key[$€]/), ['=', '$', '€']);
    assert.deepEqual(needs(/v\d+/), ['0']);
    assert.deepEqual(needs(/[Ww]hen|[Ii]f /), ['when', 'if ']);
    assert.equal(needs(/\p{L}+(?:ly)?/u), undefined);
    assert.equal(needs(/sure|.*/), undefined);
  });
});
