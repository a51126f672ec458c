import type { Markup } from '../../picture/markup';
import { FILE_WIDTH, paintedPicture, svgFile, type Looks } from '../../picture/paint';
import type { Chart } from '../patterns';
import { chartPicture } from './picture';

const MAIN = '#0969da';
const OTHER = '#8250df';
const TEXT = '#1f2328';
const QUIET = '#57606a';

/** Colors and fonts for each class of the picture, on white: a file has no theme. */
const LOOKS: Looks = {
  grid: { stroke: '#e2e6ea' },
  base: { stroke: '#8b949e' },
  plan: { stroke: QUIET, 'stroke-width': 2, 'stroke-dasharray': '4 2' },
  hit: { fill: 'none' },
  'path main': { stroke: MAIN, 'stroke-width': 1.5, fill: 'none' },
  'path other': { stroke: OTHER, 'stroke-width': 1.5, 'stroke-dasharray': '5 3', fill: 'none' },
  'path plan': { stroke: QUIET, 'stroke-width': 1.5, 'stroke-dasharray': '1 3', fill: 'none' },
  'dot main': { fill: MAIN },
  'dot other': { fill: '#ffffff', stroke: OTHER, 'stroke-width': 1.5 },
  'dot plan': { stroke: QUIET, 'stroke-width': 2 },
  'bar main': { fill: MAIN },
  'bar other': { fill: '#ffffff', stroke: OTHER, 'stroke-width': 1.5 },
  title: { fill: TEXT, 'font-size': 14, 'font-weight': 600 },
  name: { fill: TEXT, 'font-size': 12, 'font-weight': 600 },
  label: { fill: QUIET, 'font-size': 12 },
  axis: { fill: QUIET, 'font-size': 12, 'font-style': 'italic' },
  count: { fill: TEXT, 'font-size': 11 },
};

/** A chart as an SVG file that looks the same everywhere. */
export function chartSvg(chart: Chart): string {
  return svgFile(fileChartPicture(chart));
}

/** The picture with its colors, to be put into a page. */
export function fileChartPicture(chart: Chart): Markup {
  return paintedPicture(chartPicture(chart, FILE_WIDTH), LOOKS);
}
