import { element, type Markup } from '../../picture/markup';
import type { Panel, Series } from '../patterns';
import { dot, mark } from './glyph';
import type { Frame } from './frame';
import { px } from './layout';
import { markName } from './marks';

/** Points of two series at one place are drawn apart, where there is room. */
const ROOM_TO_PART = 14;
const APART = 9;
const SIZE = { least: 2, most: 4.5 };

/** The series of a panel as points, joined where numbers follow each other. */
export function lines(panel: Panel, frame: Frame): Markup[] {
  const shifted = panel.series.map((series) => ({ series, shift: shiftOf(series, panel, frame) }));
  return [
    ...shifted.map(({ series, shift }) => path(series, frame, shift)),
    ...shifted.flatMap(({ series, shift }) => points(panel, series, frame, shift)),
  ];
}

/** A plan stays in its place. */
function shiftOf(series: Series, panel: Panel, { step }: Frame): number {
  const parted = panel.series.filter(({ style }) => style !== 'plan');
  if (series.style === 'plan' || step < ROOM_TO_PART) return 0;
  return (parted.indexOf(series) - (parted.length - 1) / 2) * APART;
}

/** What has no number parts the line; a round without a value doesn't. */
function path({ style, values }: Series, { x, y }: Frame, shift: number): Markup {
  let isParted = true;
  const steps = values.flatMap((value, place) => {
    if (!value) return [];
    const { y: height } = value;
    const command = isParted ? 'M' : 'L';
    isParted = height === 'lane';
    return height === 'lane' ? [] : [`${command}${px(x(place) + shift)},${px(y(height))}`];
  });
  return element('path', { class: `path ${style}`, d: steps.join('') });
}

function points(panel: Panel, series: Series, frame: Frame, shift: number): Markup[] {
  const size = Math.max(SIZE.least, Math.min(SIZE.most, frame.step / 3));
  const width = Math.max(10, Math.min(frame.step / panel.series.length, 4 * APART));
  return series.values.flatMap((value, place) => {
    if (!value) return [];
    const x = frame.x(place) + shift;
    const y = value.y === 'lane' ? frame.lane : frame.y(value.y);
    const hit = { x: x - width / 2, y: y - 11, width, height: 22 };
    const name = markName(panel, series, place);
    return [mark(name, value.readout, hit, dot(series.style, x, y, size))];
  });
}
