import assert from 'node:assert/strict';
import fc from 'fast-check';
import { boundsOf, timeTicks, valueTicks } from '../../../../src/core/case/plot/axes';
import { drawingOf, pointAfter, pointAt } from '../../../../src/core/case/plot/drawing';
import { plotOf } from '../../../../src/core/case/plot/model';
import { anyShape, FLAT, seriesOf } from './shapes';

const texts = (ticks: readonly { text: string }[]) => ticks.map(({ text }) => text);

describe('axes', () => {
  it('begin at nothing, so that a small change looks small', () => {
    assert.deepEqual(boundsOf({ unit: 'ms', values: [182, 190] }), { low: 0, high: 200 });
    assert.deepEqual(boundsOf({ unit: 'ms', values: [0, 0] }), { low: 0, high: 1 });
    assert.deepEqual(boundsOf({ unit: 'ms', values: [-30, 90] }), { low: -50, high: 100 });
  });

  it('look closely at high percentages, and never beyond all', () => {
    assert.deepEqual(boundsOf({ unit: 'percent', values: [99.92, 99.99] }), {
      low: 99.88,
      high: 100,
    });
    assert.deepEqual(boundsOf({ unit: 'percent', values: [100, 100] }), { low: 99.9, high: 100 });
    assert.deepEqual(boundsOf({ unit: 'percent of hosts', values: [62, 98] }), {
      low: 60,
      high: 100,
    });
    assert.deepEqual(boundsOf({ unit: 'percent', values: [3, 98] }), { low: 0, high: 100 });
  });

  it('have round values with as many digits as they need', () => {
    assert.deepEqual(texts(valueTicks({ low: 0, high: 3000 }, 4)), [
      '0',
      '1,000',
      '2,000',
      '3,000',
    ]);
    assert.deepEqual(texts(valueTicks({ low: 99.9, high: 100 }, 2)), ['99.90', '99.95', '100.00']);
  });

  it('count time back from now in steps that people use', () => {
    assert.deepEqual(texts(timeTicks(180, 4)), ['−3 h', '−2 h', '−1 h', 'now']);
    assert.deepEqual(texts(timeTicks(7 * 1440, 4)), ['−6 d', '−4 d', '−2 d', 'now']);
    assert.deepEqual(texts(timeTicks(4 * 1440, 2)), ['−4 d', 'now']);
    assert.deepEqual(texts(timeTicks(45, 4)), ['−45 min', '−30 min', '−15 min', 'now']);
  });

  it('have no more times than there is room for, and now among them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 12, max: 500_000 }),
        fc.integer({ min: 2, max: 12 }),
        (span, most) => {
          const ticks = timeTicks(span, most);
          assert.ok(ticks.length >= 2 && ticks.length <= most);
          assert.equal(ticks.at(-1)?.text, 'now');
          assert.ok((ticks[0]?.at ?? -Infinity) >= -span);
        },
      ),
    );
  });
});

describe('the drawing of a plot', () => {
  it('keeps everything within its frame, however narrow', () => {
    fc.assert(
      fc.property(anyShape, fc.integer({ min: 160, max: 1600 }), (shape, width) => {
        const plot = plotOf(seriesOf(shape));
        const { points, left, right, top, bottom, valueTicks, timeTicks } = drawingOf(plot, width);
        assert.equal(points.length, plot.values.length);
        assert.equal(points[0]?.x, left);
        assert.equal(points.at(-1)?.x, right);
        for (const { x, y } of points)
          assert.ok(x >= left && x <= right && y >= top - 0.1 && y <= bottom + 0.1, `${x},${y}`);
        for (const { y } of valueTicks) assert.ok(y >= top - 0.1 && y <= bottom + 0.1);
        for (const { x } of timeTicks) assert.ok(x >= left && x <= right);
      }),
    );
  });

  it('draws higher values higher', () => {
    fc.assert(
      fc.property(anyShape, (shape) => {
        const { values, ...rest } = plotOf(seriesOf(shape));
        const { points } = drawingOf({ values, ...rest }, 600);
        values.forEach((value, at) => {
          if (value > (values[at - 1] ?? Infinity))
            assert.ok((points[at]?.y ?? 0) <= (points[at - 1]?.y ?? 0));
        });
      }),
    );
  });

  it('puts marks at their moment, numbered, and leaves out those before the plot', () => {
    const marks = [
      { at: -500, label: 'long ago' },
      { at: -90, label: 'midway' },
    ];
    const drawing = drawingOf(plotOf({ ...seriesOf(FLAT), marks }), 600);
    const middle = (drawing.left + drawing.right) / 2;
    assert.deepEqual(drawing.marks, [{ x: middle, number: 2 }]);
  });

  it('finds the point under the pointer', () => {
    const drawing = drawingOf(plotOf(seriesOf(FLAT)), 600);
    drawing.points.forEach(({ x }, point) => assert.equal(pointAt(drawing, x), point));
    assert.equal(pointAt(drawing, -50), 0);
    assert.equal(pointAt(drawing, 5_000), 180);
  });
});

describe('keys in a plot', () => {
  for (const [key, expected] of [
    ['ArrowRight', 51],
    ['ArrowUp', 51],
    ['ArrowLeft', 49],
    ['ArrowDown', 49],
    ['PageUp', 60],
    ['PageDown', 40],
    ['Home', 0],
    ['End', 99],
    ['Tab', undefined],
    ['toString', undefined],
  ] as const)
    it(`${key} leads to ${expected ?? 'somewhere else'}`, () =>
      assert.equal(pointAfter(key, 50, 100), expected));

  it('stay within the plot', () => {
    assert.equal(pointAfter('ArrowRight', 99, 100), 99);
    assert.equal(pointAfter('PageDown', 3, 100), 0);
  });
});
