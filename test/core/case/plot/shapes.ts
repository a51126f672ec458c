import fc from 'fast-check';
import type { CaseSeries } from '../../../../src/core/guide/case';
import type { PlotShape } from '../../../../src/core/guide/case-plot';

/** A flat line of three hours, a point a minute. */
export const FLAT: PlotShape = {
  span: 180,
  step: 1,
  seed: 7,
  base: 100,
  trend: 0,
  noise: 0,
  waves: [],
  steps: [],
  bursts: [],
  digits: 0,
};

const change = fc.integer({ min: -500, max: 500 });
const minute = fc.integer({ min: -600, max: 0 });
const length = fc.integer({ min: 1, max: 120 });

/** Any shape that a case may have. */
export const anyShape: fc.Arbitrary<PlotShape> = fc
  .record({
    points: fc.integer({ min: 12, max: 120 }),
    step: fc.constantFrom(1, 5, 60, 1440),
    seed: fc.nat(),
    base: change,
    trend: change,
    noise: fc.integer({ min: 0, max: 50 }),
    waves: fc.array(fc.record({ every: length, by: change, crest: minute }), { maxLength: 2 }),
    steps: fc.array(fc.record({ at: minute, by: change }), { maxLength: 2 }),
    bursts: fc.array(
      fc.record({ first: minute, every: length, lasts: length, by: change, until: minute }),
      { maxLength: 2 },
    ),
    digits: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ points, ...shape }) => ({ ...shape, span: (points - 1) * shape.step }));

/** A series of that shape. */
export function seriesOf(shape: PlotShape): CaseSeries {
  return {
    ...{ id: 's-some', label: 'Latency', unit: 'ms', shape },
    caption: 'Nothing to see here.',
    ...{ ask: [], heldOut: [], marks: [], assert: [], after: [], credits: [] },
  };
}
