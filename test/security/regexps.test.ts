import assert from 'node:assert/strict';
import { cpuMs } from '../cpu-ms';
import { adversaries, literalsIn, literalsOf, toRegExp } from './regexps';

/** What takes less has no growth that could be measured, and none that anyone would notice. */
const NOTHING_MS = 2;
/** Twice the text takes twice the time where each character is read once, and four times where each is read for each. */
const GROWTH = 3;
/** In small steps first, so that what grows without bounds is found before it takes hours. */
const LENGTHS = [12, 16, 20, 24, 28, 32, 40, 50, 64, 100, 1000, 8000];

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
function breaksAt(text: string): number | undefined {
  const expression = toRegExp(text);
  const spentOn = (given: string) =>
    cpuMs(() => {
      expression.lastIndex = 0;
      if (expression.global) given.replace(expression, '');
      else expression.exec(given);
    });
  const leastOn = (given: string) => Math.min(...[1, 2, 3, 4].map(() => spentOn(given)));
  for (const length of LENGTHS) {
    const halves = [...adversaries(text, length / 2)];
    for (const [at, given] of [...adversaries(text, length)].entries()) {
      const half = halves[at] ?? '';
      if (spentOn(given) < NOTHING_MS) continue;
      const spent = leastOn(given);
      if (spent >= NOTHING_MS && spent > GROWTH * leastOn(half)) return length;
    }
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
});
