import assert from 'node:assert/strict';
import { cpuMs } from '../cpu-ms';
import { builtExpressions } from './built-expressions';
import { growsFast } from './growth';
import { adversaries, literalsIn, literalsOf, toRegExp } from './regexps';

/** In small steps first, so that what grows without bounds is found before it takes hours. */
const LENGTHS = [12, 16, 20, 24, 28, 32, 40, 50, 64, 100, 1000, 8000];
/** What the checks try on one sentence after another. */
const LENGTHS_OF_SENTENCES = [24, 100, 2000];

/** Expressions whose work grows with the square of a text, and why that text is never long. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['/\\B(?=(\\d{3})+$)/g', 'The digits of a number that we write.'],
  [
    '/"[^"]{1,600}"|“[^”]{1,600}”|«[^»]{1,600}»/g',
    'A quotation has 600 characters at most, which bounds the work for each sign.',
  ],
  ['/\\d.*\\p{L}|\\p{L}.*\\d|[!#$%^&*+=~]/u', 'A value of a few hundred characters at most.'],
  [
    '/\\[([^\\]]*)\\]\\(<?([^)\\s>]*)>?(?:\\s+[^)]*)?\\)/',
    'A plan with more than 4,000 brackets in a paragraph is too much to be read.',
  ],
  ['/\\[([^\\]]*)\\]\\([^)]*\\)/g', 'The same: it reads a plan.'],
]);

/** The length at which an expression takes ever longer on a text made against it; undefined for none. */
function breaksAt(text: string, lengths = LENGTHS): number | undefined {
  const expression = toRegExp(text);
  const spentOn = (given: string) =>
    cpuMs(() => {
      expression.lastIndex = 0;
      if (expression.global) given.replace(expression, '');
      else expression.exec(given);
    });
  for (const length of lengths) {
    const halves = [...adversaries(text, length / 2)];
    for (const [at, given] of [...adversaries(text, length)].entries())
      if (growsFast(spentOn, halves[at] ?? '', given)) return length;
  }
  return undefined;
}

describe('regular expressions', () => {
  const literals = literalsIn('src');

  it('are found in the source, also in parts of others', () => {
    assert.deepEqual(literalsOf('const a = b.replace(/x+/g, "/y/"); // /z/'), ['/x+/g']);
    assert.ok(literals.length > 400);
  });

  it('that take long would be found', () => {
    assert.ok((breaksAt('/^(?:a+)+$/') ?? Infinity) <= 160);
    assert.ok((breaksAt('/^---\\n(?:[^\\r\\n]*(?:\\r\\n|\\n|\\r))*?---$/') ?? Infinity) <= 160);
    assert.equal(breaksAt('/\\d+ of \\d+/'), 8000);
    assert.equal(breaksAt('/\\d of \\d/'), undefined);
  });

  it('take a time that grows no faster than the text', () => {
    const slow = literals.flatMap(({ file, text }) => {
      const length = SHORT.has(text) ? undefined : breaksAt(text);
      return length === undefined ? [] : [`${file}: ${text} at ${length} characters`];
    });
    assert.deepEqual(slow, []);
  });

  it('that are made from text do so, too', async function () {
    this.timeout(400_000);
    const built = await builtExpressions();
    assert.ok(built.length > 300);
    const slow = built.flatMap((text) => {
      const length = SHORT.has(text) ? undefined : breaksAt(text, LENGTHS_OF_SENTENCES);
      return length === undefined ? [] : [`${text} at ${length} characters`];
    });
    assert.deepEqual(slow, []);
  });
});
