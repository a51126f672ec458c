import fc from 'fast-check';
import type { Chart, ChartValue, Panel, Series } from '../../../../src/core/review/patterns';

const words = fc.oneof(
  fc.constantFrom('19 Nov', 'Troubleshooting', 'Projects under time pressure', '<b>&"', ''),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

const TOP = 20;

const anyValue: fc.Arbitrary<ChartValue | undefined> = fc.option(
  fc.record({
    y: fc.oneof(fc.constant('lane' as const), fc.integer({ min: 0, max: TOP * 10 }).map(tenth)),
    readout: words,
  }),
  { nil: undefined },
);

function tenth(value: number): number {
  return value / 10;
}

const STYLES = ['main', 'other', 'plan'] as const;

const anySeries = (style: Series['style'], length: number): fc.Arbitrary<Series> =>
  fc.array(anyValue, { minLength: length, maxLength: length }).map((values) => ({
    id: style,
    name: `The ${style} one`,
    style,
    values,
  }));

const anyPanel = (length: number): fc.Arbitrary<Omit<Panel, 'id'>> =>
  fc
    .tuple(words, fc.subarray([...STYLES], { minLength: 1 }))
    .chain(([name, styles]) =>
      fc
        .tuple(...styles.map((style) => anySeries(style, length)))
        .map((series) => ({ name, series })),
    );

/** A chart of any kind, with values from 0 to 20 and a lane. */
export const anyChart: fc.Arbitrary<Chart> = fc
  .tuple(fc.array(words, { minLength: 1, maxLength: 30 }), fc.constantFrom('line', 'bars'))
  .chain(([labels, mark]) =>
    fc.array(anyPanel(labels.length), { minLength: 1, maxLength: 6 }).map((panels) => ({
      title: 'Seconds for each phase',
      mark: mark,
      x: { title: 'Round', labels },
      y: {
        title: 'Time',
        unit: 'min',
        least: 0,
        most: TOP,
        ticks: [0, 5, 10, 15, 20],
        lane: 'Not shown',
      },
      panels: panels.map((panel, at) => ({ ...panel, id: `panel-${at}` })),
    })),
  );
