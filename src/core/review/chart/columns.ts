import type { Markup } from '../../picture/markup';
import { text, textWidth } from '../../picture/text';
import type { ChartValue, Panel, Series } from '../patterns';
import { dot, level, mark, rectangle, SIGN } from './glyph';
import type { Frame } from './frame';
import { px, valueLabel } from './layout';
import { markName } from './marks';

const WIDEST = 26;

/** The series of a panel as bars that stand, side by side; a plan is a line across them. */
export function columns(panel: Panel, frame: Frame): Markup[] {
  const bars = panel.series.filter(({ style }) => style !== 'plan');
  const width = Math.min(WIDEST, (frame.step * 0.76) / Math.max(1, bars.length));
  return panel.series.flatMap((series) => {
    const at = bars.indexOf(series) - (bars.length - 1) / 2;
    return series.values.flatMap((value, place) => {
      if (!value) return [];
      const name = markName(panel, series, place);
      return [
        series.style === 'plan'
          ? planned(name, value, place, frame)
          : column(name, series, value, { x: frame.x(place) + at * width, width }, frame),
      ];
    });
  });
}

function planned(name: string, value: ChartValue, place: number, frame: Frame): Markup {
  const y = heightOf(value, frame);
  const half = frame.step * 0.45;
  const x = frame.x(place);
  const hit = { x: x - half, y: y - 6, width: 2 * half, height: 12 };
  return mark(name, value.readout, hit, level('plan', x - half, x + half, y));
}

function column(
  name: string,
  { style }: Series,
  value: ChartValue,
  { x, width }: { x: number; width: number },
  frame: Frame,
): Markup {
  const y = heightOf(value, frame);
  const top = Math.min(y, frame.bottom - 2) - 4;
  const hit = { x: x - width / 2, y: top - 12, width, height: frame.bottom - top + 12 };
  if (value.y === 'lane') {
    const around = { ...hit, y: frame.lane - 11, height: 22 };
    return mark(name, value.readout, around, dot(style, x, frame.lane, Math.min(SIGN, width / 2)));
  }
  const bar = {
    x: x - width / 2 + 0.5,
    y,
    width: width - 1,
    height: Math.max(1, frame.bottom - y),
  };
  return mark(
    name,
    value.readout,
    hit,
    rectangle(`bar ${style}`, bar),
    ...count(value.y, x, y, width),
  );
}

const heightOf = ({ y }: ChartValue, frame: Frame) => (y === 'lane' ? frame.lane : frame.y(y));

/** The number above a bar, where it is no wider. */
function count(value: number, x: number, y: number, width: number): Markup[] {
  const words = valueLabel(value);
  if (textWidth(words) > width) return [];
  return [text(words, { class: 'count', x: px(x), y: px(y - 4), 'text-anchor': 'middle' })];
}
