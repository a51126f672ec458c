import * as l10n from '@vscode/l10n';
import { scaleBand } from 'd3-scale';
import { element, type Markup } from '../../picture/markup';
import { text, textLines, wrapped } from '../../picture/text';
import { STAGES } from '../standing';
import { stageWords } from '../words';
import { legend } from './legend';
import {
  cellTotal,
  countWords,
  readout,
  type Lane,
  type PlotCell,
  type ReadinessPlot,
} from './plot';

/** Room for the names of the areas at the left, where there is enough. */
const NAMES_WIDTH = 190;
const ENOUGH_WIDTH = 560;
const LANE = { beside: 88, below: 108 };
/** The highest bar. */
const BAR = 54;
const BAR_WIDTH = 56;
/** Lower ones are drawn as one bar, not as a block for each story. */
const LEAST_BLOCK = 7;
const TOP = 6;

/** The parts of a picture that marks are placed by. */
interface Scales {
  width: number;
  /** Where the marks begin. */
  left: number;
  lane: number;
  stage: (stage: string) => number;
  band: number;
  height: (stories: number) => number;
}

/**
 * The readiness plot as SVG. Classes stand for colors; an element with `data-mark` is a mark, named
 * `<area>/<stage>`, and its `aria-label` says everything about it.
 *
 * @param width in pixels, from 280
 */
export function readinessPicture({ lanes }: ReadinessPlot, width: number): Markup {
  const scales = scalesFor(lanes, width);
  const axisTop = TOP + lanes.length * scales.lane;
  const axis = stageAxis(scales, axisTop);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${axis.bottom}`,
      width,
      height: axis.bottom,
      'aria-label': l10n.t('How far the stories of each focus area are'),
    },
    ...grid(scales, axisTop),
    ...lanes.flatMap((lane, place) => laneMarks(lane, TOP + place * scales.lane, scales)),
    ...axis.marks,
  );
}

function scalesFor(lanes: readonly Lane[], width: number): Scales {
  const beside = width >= ENOUGH_WIDTH;
  const left = beside ? NAMES_WIDTH : 0;
  const stages = scaleBand(STAGES, [left, width]);
  const most = Math.max(1, ...lanes.flatMap(({ cells }) => cells.map(cellTotal)));
  return {
    width,
    left,
    lane: beside ? LANE.beside : LANE.below,
    stage: (stage) => (stages(stage as (typeof STAGES)[number]) ?? left) + stages.bandwidth() / 2,
    band: stages.bandwidth(),
    height: (stories) => (stories / most) * BAR,
  };
}

function grid({ stage, band }: Scales, bottom: number): Markup[] {
  return STAGES.slice(1).map((id) => {
    const x = stage(id) - band / 2;
    return element('line', { class: 'grid', x1: x, x2: x, y1: TOP, y2: bottom });
  });
}

function laneMarks(lane: Lane, top: number, scales: Scales): Markup[] {
  const base = top + scales.lane - 6;
  const { left, width } = scales;
  const beside = left > 0;
  const name = beside
    ? textLines(wrapped(lane.name, left - 16), { class: 'name', x: 0, y: base - BAR / 2 - 4 })
    : text(lane.name, { class: 'name', x: 0, y: top + 16 });
  return [
    element('line', { class: 'base', x1: left, x2: width, y1: base, y2: base }),
    name,
    ...lane.cells
      .filter((cell) => cellTotal(cell) > 0)
      .map((cell) => mark(lane, cell, base, scales)),
  ];
}

/** One bar with its count; the hollow part, on top, is what is weak. */
function mark(lane: Lane, cell: PlotCell, base: number, scales: Scales): Markup {
  const center = scales.stage(cell.stage);
  const barWidth = Math.min(BAR_WIDTH, scales.band - 16);
  const height = scales.height(cellTotal(cell));
  const bar = { x: center - barWidth / 2, width: barWidth };
  return element(
    'g',
    { 'data-mark': `${lane.id}/${cell.stage}`, 'aria-label': readout(lane, cell) },
    element('rect', {
      class: 'hit',
      x: center - scales.band / 2 + 4,
      y: base - BAR - 20,
      width: scales.band - 8,
      height: BAR + 20,
      rx: 3,
    }),
    ...blocks('bar strong', cell.strong, base, bar, scales),
    ...blocks('bar weak', cell.weak, base - scales.height(cell.strong), bar, scales),
    text(countWords(cell), {
      class: 'count',
      x: center,
      y: base - height - 5,
      'text-anchor': 'middle',
    }),
  );
}

function blocks(
  name: string,
  stories: number,
  base: number,
  bar: { x: number; width: number },
  { height }: Scales,
): Markup[] {
  const single = height(1) >= LEAST_BLOCK;
  const each = single ? height(1) : height(stories);
  return Array.from({ length: single ? stories : Math.min(stories, 1) }, (_, place) =>
    element('rect', {
      class: name,
      ...bar,
      y: base - (place + 1) * each + 1.5,
      height: Math.max(1, each - 2.5),
      rx: 2,
    }),
  );
}

function stageAxis(scales: Scales, top: number): { marks: Markup[]; bottom: number } {
  const names = STAGES.map((stage) => ({ stage, lines: wrapped(stageWords(stage), scales.band) }));
  const bottom = top + 20 + 16 * Math.max(...names.map(({ lines }) => lines.length));
  const labels = names.map(({ stage, lines }) =>
    textLines(lines, {
      class: 'label',
      x: scales.stage(stage),
      y: top + 18,
      'text-anchor': 'middle',
    }),
  );
  const title = text(l10n.t('nearer to telling it without documents →'), {
    class: 'axis',
    x: scales.width,
    y: bottom + 8,
    'text-anchor': 'end',
  });
  return { marks: [...labels, title, ...legend(bottom + 30)], bottom: bottom + 36 };
}
