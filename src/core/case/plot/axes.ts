import * as l10n from '@vscode/l10n';
import { nice, ticks } from 'd3-array';
import { least, most } from './assert/statistics';
import type { PlotModel } from './model';
import { durationText, numberText } from './text';

export interface Tick {
  /** A value, or minutes before now. */
  readonly at: number;
  readonly text: string;
}

/** The values between which a plot is drawn. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * Round numbers around the values. The axis begins at 0 wherever it can, so that a small change looks
 * small; not for percentages that all lie in the upper half, where a small change matters.
 */
export function boundsOf({ values, unit }: Pick<PlotModel, 'values' | 'unit'>): Bounds {
  const low = least(values);
  const high = most(values);
  const isHighShare = /^(%|percent\b)/.test(unit) && low >= 50;
  const from = isHighShare ? Math.min(low, high - 0.1) : Math.min(0, low);
  const to = isHighShare ? high : Math.max(high, from + 1);
  const [niceLow, niceHigh] = nice(from, to, 4);
  return { low: niceLow, high: isHighShare && high <= 100 ? Math.min(100, niceHigh) : niceHigh };
}

/** Ticks of the value axis, lowest first. */
export function valueTicks({ low, high }: Bounds, about: number): Tick[] {
  const places = ticks(low, high, about);
  const digits = digitsOf(places);
  return places.map((at) => ({ at, text: numberText(at, digits) }));
}

/** As few digits after the point as tell the ticks apart. */
function digitsOf(places: readonly number[]): number {
  return [0, 1, 2].find((digits) => places.every((at) => Number(at.toFixed(digits)) === at)) ?? 3;
}

/** Minutes between two ticks that people count in. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10_080, 20_160, 40_320];

/**
 * Ticks of the time axis from now back, oldest first; the last one is now.
 * @param span in minutes
 * @param most how many there is room for, from 2
 */
export function timeTicks(span: number, most: number): Tick[] {
  const step = STEPS.find((one) => one <= span && Math.floor(span / one) < most) ?? span;
  const before = Math.floor(span / step);
  return Array.from({ length: before + 1 }, (_, place) => {
    const minutes = (before - place) * step;
    return { at: -minutes + 0, text: minutes === 0 ? l10n.t('now') : `−${durationText(minutes)}` };
  });
}
