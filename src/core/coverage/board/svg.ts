import type { Coverage } from '../covered';
import { element, markupText, type Attributes, type Markup } from './markup';
import { readinessPicture } from './picture';
import { readinessPlot } from './plot';

/** Colors and fonts for each class of the picture, on white: a file has no theme. */
const LOOKS: Readonly<Record<string, Attributes>> = {
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

/** Pixels; fits a page of A4 or Letter. */
export const FILE_WIDTH = 720;
const MARGIN = 24;

/** The readiness plot as an SVG file that looks the same everywhere. */
export function readinessSvg(coverage: Pick<Coverage, 'areas' | 'stories'>): string {
  return `${markupText(framed(fileReadinessPicture(coverage)))}\n`;
}

/** The picture with its colors, to be put into a page. */
export function fileReadinessPicture(coverage: Pick<Coverage, 'areas' | 'stories'>): Markup {
  const picture = painted(readinessPicture(readinessPlot(coverage), FILE_WIDTH));
  return withAttributes(picture, { 'font-family': 'system-ui, sans-serif', role: 'img' });
}

/** Attributes in place of classes. A mark's words become its title, which viewers show. */
function painted({ tag, attributes, children }: Markup): Markup {
  const { class: name, 'data-mark': mark, 'aria-label': label, ...others } = attributes;
  const inner = children.map((child) => (typeof child === 'string' ? child : painted(child)));
  const looks = name === undefined ? {} : LOOKS[name];
  if (mark === undefined)
    return element(tag, { ...others, 'aria-label': label, ...looks }, ...inner);
  return element(tag, others, element('title', {}, String(label)), ...inner);
}

/** On white, with room around it. */
function framed(picture: Markup): Markup {
  const width = FILE_WIDTH + 2 * MARGIN;
  const height = Number(picture.attributes['height']) + 2 * MARGIN;
  const size = { viewBox: `${-MARGIN} ${-MARGIN} ${width} ${height}`, width, height };
  const ground = { x: -MARGIN, y: -MARGIN, width, height, fill: '#ffffff' };
  const { tag, children } = picture;
  return element(tag, { ...picture.attributes, ...size }, element('rect', ground), ...children);
}

function withAttributes({ tag, attributes, children }: Markup, more: Attributes): Markup {
  return element(tag, { ...attributes, ...more }, ...children);
}
