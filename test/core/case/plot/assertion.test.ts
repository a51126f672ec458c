import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkAssertion } from '../../../../src/core/case/plot/check-assertion';
import { valuesOf } from '../../../../src/core/case/plot/values';
import { anyShape, FLAT } from './shapes';

/** 0 to 180, one a minute. */
const RISING = { id: 's-rising', shape: { ...FLAT, base: 0, trend: 180 } };
const FALLING = { id: 's-falling', shape: { ...FLAT, base: 9, trend: -180 } };
const BURSTS = {
  id: 's-bursts',
  shape: { ...FLAT, bursts: [{ first: -170, every: 40, lasts: 5, by: 900 }] },
};
const HOURLY = { id: 's-hourly', shape: { ...FLAT, step: 60 } };
const ALL = [RISING, FALLING, BURSTS, HOURLY];

const check = (text: string, series = RISING) => checkAssertion(text, series, ALL);
const problem = (text: string, series = RISING) => {
  const result = check(text, series);
  return result.ok ? 'holds' : `${result.at}: ${result.message}`;
};

describe('an assertion about a series', () => {
  for (const text of [
    'first == 0',
    'last == 180',
    'min == 0',
    'max == 180',
    'mean == 90',
    'median == 90',
    'at(-2h) == 60',
    'at(-30m) == 150',
    'abs(first - last) == 180',
    'max(x - 100) == 80',
    'min(abs(x - median)) == 0',
    'mean(2 * x) == 2 * mean',
    'median(x / 2) == 45',
    'first(x + 1) == 1',
    'share(x > 90) > 0.49',
    'share(x > 2 * x) == 0',
    'share(10 <= x <= 19) == 10 / 181',
    'share(5 > x) == 5 / 181',
    'runs(x > 50) == 1',
    'runs(x != 50) == 2',
    'corr(s-falling) < -0.99',
    'corr(s-rising) > 0.99',
    '0 <= first < 1 <= last',
    '2 + 3 * 4 == 14',
    '(2 + 3) * 4 == 20',
    '10 - 4 - 3 == 3',
    '24 / 4 / 2 == 3',
    '--1 == 1',
    '-max == -180',
    'max-min==180',
    '1.5 == 3 / 2',
  ])
    it(`holds: ${text}`, () => assert.deepEqual(check(text), { ok: true }));

  it('counts stretches and shares of bursts', () => {
    assert.deepEqual(check('runs(x > 500) == 5', BURSTS), { ok: true });
    assert.deepEqual(check('share(x > 500) == 25 / 181', BURSTS), { ok: true });
  });

  for (const [text, expected] of [
    ['last > 200', '5: This doesn’t hold: 180 > 200 is false.'],
    ['0 < max < 100', '8: This doesn’t hold: 180 < 100 is false.'],
    ['mean / 7 == 12', '9: This doesn’t hold: 12.857 == 12 is false.'],
    ['x > 5', '2: “x” is many numbers: compare “min”, “max”, “share(…)” or the like.'],
    ['last', '4: A comparison is expected here, such as “> 5”.'],
    ['', '0: A number or a name is expected here.'],
    ['last >', '6: A number or a name is expected here.'],
    ['last > 5 5', '9: “5” isn’t expected here.'],
    ['last > (5', '9: A closing bracket is expected here.'],
    ['last = 5', '5: “=” means nothing here.'],
    ['last > 5; 1', '8: “;” means nothing here.'],
    ['final > 5', '0: “final” isn’t a name that can stand alone.'],
    ['sum(x) > 5', '0: “sum” isn’t something to reckon with.'],
    ['constructor > 5', '0: “constructor” isn’t a name that can stand alone.'],
    ['share(x) > 5', '7: A comparison is expected here, such as “> 5”.'],
    ['share(last > 5) > 0', '6: This compares single numbers; say it of “x”.'],
    ['max(last) > 0', '4: This is one number; say it of “x”.'],
    ['corr(s-none) > 0', '5: There is no series “s-none”.'],
    ['corr(x) > 0', '5: A series is expected here.'],
    ['corr(s-hourly) > 0', '5: “s-hourly” has another span or step.'],
    ['at(2h) > 0', '3: A moment such as “-2h” is expected here.'],
    ['at(-2) > 0', '4: A moment such as “-2h” is expected here.'],
    ['at(-4h) > 0', '3: The series has no point at that moment.'],
    ['1 / 0 > 0', '6: This can’t be reckoned: it divides by nothing.'],
    ['2h > 0', '0: A number or a name is expected here.'],
  ] as const)
    it(`says what is wrong with: ${text}`, () => assert.equal(problem(text), expected));

  it('has no correlation with a series that never changes', () => {
    const flat = { id: 's-flat', shape: FLAT };
    const result = checkAssertion('corr(s-flat) < 1', RISING, [flat]);
    assert.ok(!result.ok && result.message.includes('divides by nothing'));
  });

  it('ends at brackets without end', () => {
    assert.equal(problem(`${'('.repeat(9_999)}1 > 0`), '300: This has more than 300 characters.');
    assert.match(problem(`${'('.repeat(290)}1`), /closing bracket/);
  });
});

describe('any assertion', () => {
  it('is answered, never thrown, with a place inside of it', () => {
    const piece = fc.constantFrom(
      ...['x', 'min', 'share', 'at', 'corr', 's-rising', '(', ')', '<', '==', '+', '-', '*', '/'],
      ...['5', '2h', ' ', '0.5', 'abs', '!', 'é'],
    );
    const text = fc.oneof(
      fc.array(piece).map((pieces) => pieces.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (some) => {
        const result = check(some);
        assert.ok(result.ok || (result.at >= 0 && result.at <= some.length && result.message));
      }),
      { numRuns: 500 },
    );
  });

  it('reckons sums as the language does', () => {
    interface Sum {
      text: string;
      value: number;
    }
    const SIGNS = {
      '+': (one: number, other: number) => one + other,
      '-': (one: number, other: number) => one - other,
      '*': (one: number, other: number) => one * other,
    };
    const number = fc.nat({ max: 99 }).map((value) => ({ text: `${value}`, value }));
    const { sum } = fc.letrec<{ sum: Sum }>((tie) => ({
      sum: fc.oneof(
        { maxDepth: 4 },
        number,
        fc
          .tuple(tie('sum'), fc.constantFrom('+', '-', '*'), tie('sum'))
          .map(([one, sign, other]) => ({
            text: `(${one.text} ${sign} ${other.text})`,
            value: SIGNS[sign](one.value, other.value),
          })),
        tie('sum').map(({ text, value }) => ({ text: `(-${text})`, value: -value })),
      ),
    }));
    fc.assert(
      fc.property(
        sum.filter(({ text }) => text.length < 250),
        ({ text, value }) => assert.deepEqual(check(`${text} == ${value}`), { ok: true }),
      ),
    );
  });

  it('agrees with a plain count over any series', () => {
    fc.assert(
      fc.property(anyShape, fc.integer({ min: -500, max: 500 }), (shape, limit) => {
        const series = { id: 's-any', shape };
        const values = valuesOf(shape);
        const above = values.filter((value) => value > limit).length;
        const beginnings = values.filter(
          (value, point) => value > limit && !((values[point - 1] ?? -Infinity) > limit),
        ).length;
        for (const text of [
          `share(x > ${limit}) * ${values.length} > ${above} - 0.1`,
          `share(x > ${limit}) * ${values.length} < ${above} + 0.1`,
          `runs(x > ${limit}) == ${beginnings}`,
          `share(x >= min) == 1`,
          `min <= median <= max`,
          `share(x <= ${limit}) + share(x > ${limit}) > 0.999`,
        ])
          assert.deepEqual(checkAssertion(text, series, []), { ok: true }, text);
      }),
    );
  });
});
