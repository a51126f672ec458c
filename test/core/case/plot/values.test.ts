import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createRandom } from '../../../../src/core/round/random';
import { crestWave, normal } from '../../../../src/core/case/plot/arithmetic';
import { momentsOf, valuesOf } from '../../../../src/core/case/plot/values';
import { anyShape, FLAT } from './shapes';

const at = (values: readonly number[], minute: number) => values[minute + 180];

describe('moments of a plot', () => {
  it('reach from the span to now, both with a point', () => {
    assert.deepEqual(momentsOf({ span: 180, step: 60 }), [-180, -120, -60, 0]);
  });

  it('end now where the span is no multiple of the step', () => {
    assert.deepEqual(momentsOf({ span: 100, step: 30 }), [-90, -60, -30, 0]);
    assert.ok(!Object.is(momentsOf({ span: 60, step: 60 }).at(-1), -0));
  });
});

describe('values of a plot', () => {
  it('are flat without anything else', () => {
    assert.deepEqual([...new Set(valuesOf(FLAT))], [100]);
  });

  it('rise evenly by the trend over the whole span', () => {
    const values = valuesOf({ ...FLAT, trend: 60, digits: 2 });
    assert.deepEqual([values[0], values[90], values[180]], [100, 130, 160]);
  });

  it('step at their moment and stay', () => {
    const values = valuesOf({ ...FLAT, steps: [{ at: -50, by: 900 }] });
    assert.deepEqual([at(values, -51), at(values, -50), at(values, 0)], [100, 1000, 1000]);
  });

  it('burst again and again, each as long as it lasts', () => {
    const bursts = [{ first: -172, every: 23, lasts: 4, by: 50 }];
    const values = valuesOf({ ...FLAT, bursts });
    const begins = values.flatMap((value, point) =>
      value === 150 && values[point - 1] === 100 ? [point - 180] : [],
    );
    assert.deepEqual(begins, [-172, -149, -126, -103, -80, -57, -34, -11]);
    assert.equal(values.filter((value) => value === 150).length, 32);
  });

  it('burst once without a time between, and begin no burst from the end on', () => {
    const once = valuesOf({ ...FLAT, bursts: [{ first: -100, lasts: 10, by: 1 }] });
    assert.equal(once.filter((value) => value === 101).length, 10);
    const ended = [{ first: -100, every: 20, lasts: 5, by: 1, until: -60 }];
    assert.equal(valuesOf({ ...FLAT, bursts: ended }).filter((value) => value === 101).length, 10);
    const never = [{ first: -60, every: 20, lasts: 5, by: 1, until: -60 }];
    assert.ok(valuesOf({ ...FLAT, bursts: never }).every((value) => value === 100));
  });

  it('let a burst that has begun before the end run out, and add none to itself', () => {
    const bursts = [{ first: -100, every: 10, lasts: 25, by: 1, until: -90 }];
    const values = valuesOf({ ...FLAT, bursts });
    assert.equal(values.filter((value) => value === 101).length, 25);
    assert.ok(values.every((value) => value <= 101));
  });

  it('wave with their crest where it is wanted', () => {
    const values = valuesOf({ ...FLAT, waves: [{ every: 60, by: 30, crest: -60 }], digits: 3 });
    assert.deepEqual([at(values, -60), at(values, -30), at(values, 0)], [130, 70, 130]);
    assert.equal(at(values, -45), 100);
  });

  it('are the same for the same seed and others for another', () => {
    const shape = { ...FLAT, noise: 9, digits: 2 };
    assert.deepEqual(valuesOf(shape), valuesOf({ ...shape }));
    assert.notDeepEqual(valuesOf(shape), valuesOf({ ...shape, seed: 8 }));
  });

  it('stay the bits they were, so that old rounds replay', () => {
    const shape = {
      ...FLAT,
      span: 5,
      noise: 9,
      digits: 3,
      waves: [{ every: 7, by: 20, crest: -2 }],
    };
    assert.deepEqual(valuesOf(shape), [73.697, 90.236, 122.458, 110.205, 101.572, 118.417]);
  });

  it('keep within bounds and digits, whatever the shape', () => {
    fc.assert(
      fc.property(anyShape, (shape) => {
        const values = valuesOf({ ...shape, low: -40, high: 60 });
        assert.equal(values.length, momentsOf(shape).length);
        for (const value of values) {
          assert.ok(value >= -40 && value <= 60);
          assert.equal(Number(value.toFixed(shape.digits)), value);
          assert.ok(!Object.is(value, -0));
        }
      }),
    );
  });
});

describe('chance and waves', () => {
  it('have a mean of 0 and a standard deviation of 1', () => {
    const random = createRandom(5);
    const drawn = Array.from({ length: 20_000 }, () => normal(random));
    const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
    const spread = Math.sqrt(drawn.reduce((sum, one) => sum + (one - mean) ** 2, 0) / drawn.length);
    assert.ok(Math.abs(mean) < 0.03, `${mean}`);
    assert.ok(Math.abs(spread - 1) < 0.03, `${spread}`);
  });

  it('follow the cosine', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (turns) => {
        assert.ok(Math.abs(crestWave(turns) - Math.cos(2 * Math.PI * turns)) < 2e-5);
      }),
    );
  });
});
