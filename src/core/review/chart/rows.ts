import { scaleLinear } from 'd3-scale';
import type { Markup } from '../../picture/markup';
import { fitted, LINE_HEIGHT, text, textLines, textWidth } from '../../picture/text';
import type { Chart, ChartValue, Panel, Series } from '../patterns';
import { dot, mark, rectangle, SIGN, upright } from './glyph';
import { px, valueLabel, type Box, type Drawn } from './layout';
import { markName } from './marks';

/** Names stand before their bars where there is so much room, else above them. */
const ENOUGH = 400;
const NAME_SHARE = 0.38;
const BAR = 14;
const GAP = 10;
/** Behind a bar, for its number. */
const VALUE_WIDTH = 44;
const AXIS_HEIGHT = 24;

/** Where the parts of a row go. */
interface Row {
  readonly label: readonly string[];
  readonly labelTop: number;
  readonly barTop: number;
  readonly bottom: number;
}

interface Scales {
  readonly rows: readonly Row[];
  readonly left: number;
  readonly bottom: number;
  readonly x: (value: number) => number;
}

/** A panel with a row for each category, whose bars lie. */
export function rows(chart: Chart, panel: Panel, box: Box): Drawn {
  const bars = panel.series.filter(({ style }) => style !== 'plan');
  const scales = scalesFor(chart, bars.length, box);
  const parts = [
    ...axis(chart, box, scales),
    ...scales.rows.flatMap((row, place) => [
      textLines(row.label, { class: 'name', x: box.x, y: row.labelTop + 11 }),
      ...panel.series.flatMap((series) => {
        const value = series.values[place];
        if (!value) return [];
        const name = markName(panel, series, place);
        return series.style === 'plan'
          ? [planned(name, value, row, scales)]
          : [
              bar(
                name,
                chart,
                series,
                value,
                {
                  top: row.barTop + bars.indexOf(series) * BAR,
                  plans: plansAt(panel, place, scales),
                },
                scales,
              ),
            ];
      }),
    ]),
  ];
  return { parts, height: scales.bottom + AXIS_HEIGHT - box.y };
}

function scalesFor({ x: { labels }, y }: Chart, bars: number, box: Box): Scales {
  const isBeside = box.width >= ENOUGH;
  const names = isBeside ? box.width * NAME_SHARE : 0;
  const barsHeight = Math.max(1, bars) * BAR;
  let top = box.y + 4;
  const placed = labels.map((words): Row => {
    const label = fitted(words, isBeside ? names - 12 : box.width, 2);
    const labelHeight = label.length * LINE_HEIGHT;
    const barTop = isBeside ? top + Math.max(0, labelHeight - barsHeight) / 2 : top + labelHeight;
    const labelTop = isBeside ? top + Math.max(0, barsHeight - labelHeight) / 2 : top;
    const bottom = Math.max(labelTop + labelHeight, barTop + barsHeight);
    top = bottom + GAP;
    return { label, labelTop, barTop, bottom };
  });
  const left = box.x + names;
  return {
    rows: placed,
    left,
    bottom: top,
    x: scaleLinear([y.least, y.most], [left, box.x + box.width - VALUE_WIDTH]),
  };
}

/** Ticks of the values, thinned out until they don't touch. */
function axis({ y: { ticks } }: Chart, box: Box, { x, left, bottom }: Scales): Markup[] {
  const widest = Math.max(...ticks.map((tick) => textWidth(valueLabel(tick)))) + 12;
  const [first = 0, second = 1] = ticks;
  const every = Math.max(1, Math.ceil(widest / (x(second) - x(first))));
  return ticks.flatMap((tick, place) => [
    upright(place === 0 ? 'base' : 'grid', x(tick), box.y, bottom),
    ...(place % every === 0
      ? [
          text(valueLabel(tick), {
            class: 'label',
            x: px(x(tick)),
            y: bottom + 15,
            'text-anchor': place === 0 && left === box.x ? 'start' : 'middle',
          }),
        ]
      : []),
  ]);
}

function planned(name: string, value: ChartValue, row: Row, { x, left }: Scales): Markup {
  const at = value.y === 'lane' ? left : x(value.y);
  const hit = { x: at - 6, y: row.barTop - 3, width: 12, height: row.bottom - row.barTop + 6 };
  return mark(name, value.readout, hit, upright('plan', at, row.barTop - 3, row.bottom + 3));
}

function bar(
  name: string,
  { y: { lane = '' } }: Chart,
  { style }: Series,
  { y: value, readout }: ChartValue,
  { top, plans }: { top: number; plans: readonly number[] },
  { x, left }: Scales,
): Markup {
  const middle = top + BAR / 2;
  const end = value === 'lane' ? left + 2 * SIGN + 6 : Math.max(left + 1, x(value));
  const hit = { x: left, y: top, width: end - left + VALUE_WIDTH - 4, height: BAR };
  const words = value === 'lane' ? lane : valueLabel(value);
  const shape =
    value === 'lane'
      ? dot(style, left + SIGN + 4, middle, SIGN)
      : rectangle(`bar ${style}`, { x: left, y: top + 1, width: end - left, height: BAR - 2 });
  return mark(
    name,
    readout,
    hit,
    shape,
    text(words, { class: 'count', x: px(countAt(end, words, plans)), y: px(middle + 4) }),
  );
}

/** Where the lines of plans cross a row. */
function plansAt({ series }: Panel, place: number, { x }: Scales): number[] {
  return series.flatMap(({ style, values }) => {
    const value = values[place]?.y ?? 'lane';
    return style === 'plan' && value !== 'lane' ? [x(value)] : [];
  });
}

/** Where the number of a bar begins: behind the line of a plan that would cross it. */
function countAt(end: number, words: string, plans: readonly number[]): number {
  const crossed = plans.filter((at) => at > end - 3 && at < end + 8 + textWidth(words));
  return Math.max(end, ...crossed) + 5;
}
