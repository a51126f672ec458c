import type { Markup } from '../../picture/markup';
import { FILE_WIDTH, paintedPicture, svgFile, type Looks } from '../../picture/paint';
import type { Coverage } from '../covered';
import { readinessPicture } from './picture';
import { readinessPlot } from './plot';

/** Colors and fonts for each class of the picture, on white: a file has no theme. */
const LOOKS: Looks = {
  grid: { stroke: '#e2e6ea' },
  base: { stroke: '#8b949e' },
  hit: { fill: 'none' },
  'bar strong': { fill: '#1f6feb' },
  'bar weak': {
    fill: '#ffffff',
    stroke: '#1f6feb',
    'stroke-width': 1.5,
  },
  name: { fill: '#1f2328', 'font-size': 13, 'font-weight': 600 },
  label: { fill: '#424a53', 'font-size': 12 },
  axis: { fill: '#424a53', 'font-size': 12, 'font-style': 'italic' },
  count: { fill: '#1f2328', 'font-size': 12 },
};

/** The readiness plot as an SVG file that looks the same everywhere. */
export function readinessSvg(coverage: Pick<Coverage, 'areas' | 'stories'>): string {
  return svgFile(fileReadinessPicture(coverage));
}

/** The picture with its colors, to be put into a page. */
export function fileReadinessPicture(coverage: Pick<Coverage, 'areas' | 'stories'>): Markup {
  return paintedPicture(readinessPicture(readinessPlot(coverage), FILE_WIDTH), LOOKS);
}
