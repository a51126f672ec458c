import { languageTag } from '../../language';
import type { Markup } from '../../picture/markup';
import { textWidth } from '../../picture/text';
import type { Chart } from '../patterns';

/** Room for a part of a picture, in pixels; its height follows from what it holds. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What was drawn into a box, and how high it became. */
export interface Drawn {
  readonly parts: readonly Markup[];
  readonly height: number;
}

/** Longer names of categories aren't read below each other's bars, but before them. */
const LONGEST_BELOW = 76;

/** Whether categories are rows with bars that lie, and not places along a level axis. */
export const hasRows = ({ mark, x }: Pick<Chart, 'mark' | 'x'>): boolean =>
  mark === 'bars' && x.labels.some((label) => textWidth(label) > LONGEST_BELOW);

/** `1,200`, `2.5` */
export function valueLabel(value: number): string {
  const digits = Number.isInteger(value) ? 0 : 1;
  return value.toLocaleString(languageTag(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** Places in a picture, to a tenth of a pixel. */
export const px = (value: number): number => Math.round(value * 10) / 10;
