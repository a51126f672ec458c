import type { Markup } from '../../picture/markup';
import { LINE_HEIGHT, text, textWidth } from '../../picture/text';
import type { Chart, Series } from '../patterns';
import { dot, level, rectangle, SIGN } from './glyph';
import type { Box, Drawn } from './layout';

const SIGN_WIDTH = 26;
const GAP = 18;

/** What each series is called, beside its sign, on as many lines as it takes. */
export function legend(chart: Chart, { x, y, width }: Box): Drawn {
  const parts: Markup[] = [];
  let at = x;
  let top = y;
  for (const series of allSeries(chart)) {
    const wide = SIGN_WIDTH + textWidth(series.name);
    if (at > x && at + wide > x + width) {
      at = x;
      top += LINE_HEIGHT + 2;
    }
    parts.push(...sign(series, chart.mark, at, top + 8));
    parts.push(text(series.name, { class: 'label', x: at + SIGN_WIDTH, y: top + 12 }));
    at += wide + GAP;
  }
  return { parts, height: parts.length === 0 ? 0 : top - y + LINE_HEIGHT + 8 };
}

/** Each once, whatever panel it is in. */
function allSeries({ panels }: Chart): Series[] {
  const byId = new Map(panels.flatMap(({ series }) => series.map((one) => [one.id, one])));
  return [...byId.values()];
}

function sign({ style }: Series, kind: Chart['mark'], x: number, y: number): Markup[] {
  if (style === 'plan') return [level('plan', x, x + 20, y)];
  if (kind === 'bars')
    return [rectangle(`bar ${style}`, { x: x + 4, y: y - 6, width: 12, height: 12 })];
  return [level(`path ${style}`, x, x + 20, y), dot(style, x + 10, y, SIGN)];
}
