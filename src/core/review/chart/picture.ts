import { element, type Markup } from '../../picture/markup';
import { fitted, LINE_HEIGHT, text, textLines } from '../../picture/text';
import type { Chart, Panel } from '../patterns';
import { columns } from './columns';
import { drawnFrame, frameHeight, frameIn, gutter } from './frame';
import { hasRows, type Box, type Drawn } from './layout';
import { legend } from './legend';
import { lines } from './lines';
import { rows } from './rows';

/** Between panels. */
const GAP = { x: 28, y: 18 };
/** Narrower panels are put below each other. */
const NARROWEST = { frame: 216, rows: 400 };
/** A category takes up so much room at least, and at most. */
const STEP = { least: 9, most: 64 };
const WIDEST_ROWS = 760;
const TITLE_CHARACTERS = 0.74;

/**
 * A chart as SVG: its title, what its signs mean, then panels that share their axes. Classes stand for
 * colors; an element with `data-mark` is a mark, and its `aria-label` says everything about it.
 *
 * @param width in pixels, from 160
 */
export function chartPicture(chart: Chart, width: number): Markup {
  const head = heading(chart, width);
  const { parts, bottom, right } = panels(chart, { x: 0, y: head.bottom, width });
  const { upper, lower } = axisTitles(chart);
  const height = bottom + 22;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'aria-label': chart.title,
    },
    ...head.parts,
    text(upper, { class: 'axis', x: 0, y: head.bottom - 8 }),
    ...parts,
    text(lower, { class: 'axis', x: right, y: bottom + 14, 'text-anchor': 'end' }),
  );
}

function heading(chart: Chart, width: number): { parts: Markup[]; bottom: number } {
  const lines = fitted(chart.title, width * TITLE_CHARACTERS, 3);
  const signs = legend(chart, { x: 0, y: lines.length * LINE_HEIGHT + 8, width });
  return {
    parts: [textLines(lines, { class: 'title', x: 0, y: 14 }), ...signs.parts],
    bottom: lines.length * LINE_HEIGHT + 8 + signs.height + 24,
  };
}

/** Titles of the axes, with the way in which they go. */
function axisTitles(chart: Chart): { upper: string; lower: string } {
  const { title, unit } = chart.y;
  const values = unit === '' ? title : `${title} (${unit})`;
  return hasRows(chart)
    ? { upper: `${chart.x.title} ↓`, lower: `${values} →` }
    : { upper: `↑ ${values}`, lower: `${chart.x.title} →` };
}

/** Where panels end. */
interface Panels {
  readonly parts: Markup[];
  readonly right: number;
  readonly bottom: number;
}

function panels(chart: Chart, { x, y, width }: Box): Panels {
  const across = panelsAcross(chart, width);
  const cell = (width - (across - 1) * GAP.x) / across;
  const parts: Markup[] = [];
  let top = y;
  for (let first = 0; first < chart.panels.length; first += across) {
    const line = chart.panels.slice(first, first + across);
    const names = line.map(({ name }) => panelName(chart, name, cell));
    const nameHeight = LINE_HEIGHT * Math.max(...names.map(({ length }) => length));
    const drawn = line.map((panel, at) => {
      const box = { x: x + at * (cell + GAP.x), y: top, width: cell };
      parts.push(textLines(names[at] ?? [], { class: 'name', x: box.x, y: top + 12 }));
      return panelIn(chart, panel, { ...box, y: top + nameHeight });
    });
    parts.push(...drawn.flatMap((one) => one.parts));
    top += nameHeight + Math.max(...drawn.map(({ height }) => height)) + GAP.y;
  }
  const right = x + (across - 1) * (cell + GAP.x) + Math.min(cell, widest(chart));
  return { parts, right, bottom: top - GAP.y };
}

/** The only panel needs no name beside the title. */
const panelName = ({ panels }: Chart, name: string, width: number): string[] =>
  panels.length === 1 ? [] : fitted(name, width * TITLE_CHARACTERS, 2);

/** As many as there is room for, in rows that are about equally long. */
function panelsAcross(chart: Chart, width: number): number {
  const least = hasRows(chart)
    ? NARROWEST.rows
    : Math.max(NARROWEST.frame, gutter(chart) + STEP.least * chart.x.labels.length);
  const most = Math.floor((width + GAP.x) / (least + GAP.x));
  const lines = Math.ceil(chart.panels.length / Math.max(1, most));
  return Math.max(1, Math.ceil(chart.panels.length / Math.max(1, lines)));
}

function panelIn(chart: Chart, panel: Panel, { x, y, width }: Box): Drawn {
  const box = { x, y, width: Math.min(width, widest(chart)) };
  return hasRows(chart) ? rows(chart, panel, box) : framed(chart, panel, box);
}

/** A few values aren't drawn far apart. */
const widest = (chart: Chart) =>
  hasRows(chart)
    ? WIDEST_ROWS
    : Math.max(NARROWEST.frame, gutter(chart) + STEP.most * chart.x.labels.length);

function framed(chart: Chart, panel: Panel, box: Box): Drawn {
  const frame = frameIn(chart, box);
  const marks = chart.mark === 'line' ? lines(panel, frame) : columns(panel, frame);
  return { parts: [...drawnFrame(chart, box, frame), ...marks], height: frameHeight(chart) };
}
