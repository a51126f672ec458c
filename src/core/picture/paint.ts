import { element, markupText, type Attributes, type Markup } from './markup';

/** Attributes of SVG in place of a class. */
export type Looks = Readonly<Record<string, Attributes>>;

/** Pixels; fits a page of A4 or Letter. */
export const FILE_WIDTH = 720;
const MARGIN = 24;

/** The text of an SVG file that looks the same everywhere: on white, with room around the picture. */
export function svgFile(picture: Markup): string {
  return `${markupText(framed(picture))}\n`;
}

/** A picture with colors of its own, to be put into a file: that has no theme. */
export function paintedPicture(picture: Markup, looks: Looks): Markup {
  return withAttributes(painted(picture, looks), {
    'font-family': 'system-ui, sans-serif',
    role: 'img',
  });
}

/** Attributes in place of classes. A mark's words become its title, which viewers show. */
function painted({ tag, attributes, children }: Markup, looks: Looks): Markup {
  const { class: name, 'data-mark': mark, 'aria-label': label, ...others } = attributes;
  const inner = children.map((child) =>
    typeof child === 'string' ? child : painted(child, looks),
  );
  const look = name === undefined ? {} : looks[name];
  if (mark === undefined)
    return element(tag, { ...others, 'aria-label': label, ...look }, ...inner);
  return element(tag, others, element('title', {}, String(label)), ...inner);
}

function framed(picture: Markup): Markup {
  const { tag, attributes, children } = picture;
  const width = Number(attributes['width']) + 2 * MARGIN;
  const height = Number(attributes['height']) + 2 * MARGIN;
  const size = { viewBox: `${-MARGIN} ${-MARGIN} ${width} ${height}`, width, height };
  const ground = { x: -MARGIN, y: -MARGIN, width, height, fill: '#ffffff' };
  return element(tag, { ...attributes, ...size }, element('rect', ground), ...children);
}

function withAttributes({ tag, attributes, children }: Markup, more: Attributes): Markup {
  return element(tag, { ...attributes, ...more }, ...children);
}
