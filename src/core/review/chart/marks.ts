import type { Mark } from '../../picture/marks';
import type { Chart, Panel, Series } from '../patterns';
import { hasRows } from './layout';

/** How a mark is named in the picture. */
export const markName = (panel: Panel, series: Series, place: number): string =>
  `${panel.id}/${series.id}/${place}`;

/** The marks of a chart's picture, as they are read: along each series, or along each row of bars. */
export function chartMarks(chart: Chart): Mark[] {
  const lanes = chart.panels.flatMap(hasRows(chart) ? (panel) => rows(panel, chart) : series);
  return lanes.flatMap((names, lane) =>
    names.flatMap((name, place) => (name === undefined ? [] : [{ name, lane, place }])),
  );
}

type Names = (string | undefined)[];

const series = (panel: Panel): Names[] =>
  panel.series.map((one) => one.values.map((_, place) => nameAt(panel, one, place)));

const rows = (panel: Panel, { x }: Chart): Names[] =>
  x.labels.map((_, place) => panel.series.map((one) => nameAt(panel, one, place)));

const nameAt = (panel: Panel, one: Series, place: number) =>
  one.values[place] ? markName(panel, one, place) : undefined;
