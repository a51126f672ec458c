import { element, type Markup } from '../../picture/markup';
import type { Series } from '../patterns';
import { px } from './layout';

/** Half the size of a sign in a legend. */
export const SIGN = 4.5;

/** A point: a disc for the main series, a hollow diamond for the other, a dash for the plan. */
export function dot(style: Series['style'], x: number, y: number, size: number): Markup {
  switch (style) {
    case 'main':
      return element('circle', { class: 'dot main', cx: px(x), cy: px(y), r: px(size) });
    case 'other':
      return element('path', { class: 'dot other', d: diamond(x, y, size + 1) });
    case 'plan':
      return level('dot plan', x - size - 1, x + size + 1, y);
  }
}

const diamond = (x: number, y: number, size: number) =>
  `M${px(x)},${px(y - size)}L${px(x + size)},${px(y)}L${px(x)},${px(y + size)}L${px(x - size)},${px(y)}Z`;

/** A line from left to right. */
export const level = (name: string, from: number, to: number, y: number): Markup =>
  element('line', { class: name, x1: px(from), x2: px(to), y1: px(y), y2: px(y) });

/** A line from top to bottom. */
export const upright = (name: string, x: number, from: number, to: number): Markup =>
  element('line', { class: name, x1: px(x), x2: px(x), y1: px(from), y2: px(to) });

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const rectangle = (name: string, { x, y, width, height }: Rectangle): Markup =>
  element('rect', {
    class: name,
    x: px(x),
    y: px(y),
    width: px(width),
    height: px(height),
    rx: 2,
  });

/** What can be pointed at, with all that it shows. @param name see `markName` */
export const mark = (name: string, readout: string, hit: Rectangle, ...signs: Markup[]): Markup =>
  element('g', { 'data-mark': name, 'aria-label': readout }, rectangle('hit', hit), ...signs);
