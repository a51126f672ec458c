import { scaleBand, scaleLinear } from 'd3-scale';
import type { Markup } from '../../picture/markup';
import { fitted, LINE_HEIGHT, text, textLines, textWidth } from '../../picture/text';
import type { Chart } from '../patterns';
import { level, upright } from './glyph';
import { px, valueLabel, type Box } from './layout';

const PLOT_HEIGHT = 112;
const LANE_HEIGHT = 48;
/** Its marks lie nearer to its lower edge, away from the lowest value. */
const LANE_MIDDLE = 28;
const LABEL_HEIGHT = 24;
/** Room at the right, for half a label. */
const RIGHT = 14;

/** The axes of a panel whose categories stand side by side. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  /** Where the lowest value lies. */
  readonly bottom: number;
  /** Where marks without a number lie. */
  readonly lane: number;
  /** Room of one category. */
  readonly step: number;
  /** The middle of a category. */
  readonly x: (place: number) => number;
  readonly y: (value: number) => number;
}

export const frameHeight = ({ y }: Pick<Chart, 'y'>): number =>
  PLOT_HEIGHT + (y.lane === undefined ? 0 : LANE_HEIGHT) + LABEL_HEIGHT;

/** Room at the left for what stands at the value axis. */
export function gutter({ y }: Pick<Chart, 'y'>): number {
  const words = [...y.ticks.map(valueLabel), ...(y.lane ?? '').split(' ')];
  return Math.max(...words.map(textWidth)) + 16;
}

export function frameIn(chart: Chart, box: Box): Frame {
  const left = box.x + gutter(chart);
  const right = box.x + box.width - RIGHT;
  const bottom = box.y + PLOT_HEIGHT;
  const places = scaleBand(
    chart.x.labels.map((_, place) => place),
    [left, right],
  );
  const step = places.bandwidth();
  return {
    left,
    right,
    bottom,
    lane: bottom + LANE_MIDDLE,
    step,
    x: (place) => (places(place) ?? left) + step / 2,
    y: scaleLinear([chart.y.least, chart.y.most], [bottom, box.y + 10]),
  };
}

/** Ticks, the lane and the names of the categories. */
export function drawnFrame(chart: Chart, box: Box, frame: Frame): Markup[] {
  return [...valueAxis(chart, frame), ...laneAxis(chart, box, frame), ...names(chart, box, frame)];
}

function valueAxis({ y: { ticks } }: Chart, { left, right, y }: Frame): Markup[] {
  return ticks.flatMap((tick, place) => [
    level(place === 0 ? 'base' : 'grid', left, right, y(tick)),
    text(valueLabel(tick), {
      class: 'label',
      x: px(left - 6),
      y: px(y(tick) + 4),
      'text-anchor': 'end',
    }),
  ]);
}

function laneAxis({ y: { lane } }: Chart, { x }: Box, { left, right, bottom }: Frame): Markup[] {
  if (lane === undefined) return [];
  const lines = fitted(lane, left - x, 2);
  const first = bottom + LANE_MIDDLE + 4 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return [
    textLines(lines, { class: 'label', x: px(left - 6), y: px(first), 'text-anchor': 'end' }),
    level('base', left, right, bottom + LANE_HEIGHT),
  ];
}

/** As many names as there is room for; the last one is always there. */
function names({ x: { labels }, y }: Chart, box: Box, { step, x, bottom }: Frame): Markup[] {
  const widest = Math.max(...labels.map(textWidth)) + 10;
  const every = Math.max(1, Math.ceil(widest / step));
  const top = bottom + (y.lane === undefined ? 0 : LANE_HEIGHT);
  return labels.flatMap((label, place) => {
    if ((labels.length - 1 - place) % every !== 0) return [];
    const [line = ''] = fitted(label, box.width, 1);
    const half = textWidth(line) / 2;
    const center = Math.max(box.x + half, Math.min(box.x + box.width - half, x(place)));
    return [
      upright('base', x(place), top, top + 4),
      text(line, { class: 'label', x: px(center), y: top + 17, 'text-anchor': 'middle' }),
    ];
  });
}
