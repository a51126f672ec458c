import * as l10n from '@vscode/l10n';
import type { CaseSeries } from '../../guide/case';
import { least, median, most } from './assert/statistics';
import { durationText, valueText, whenText } from './text';
import { valuesOf } from './values';

/** What a page is told of a series, all of it to be seen. */
export interface PlotModel {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** Digits after the point that the values have. */
  readonly digits: number;
  /** Minutes between two points. */
  readonly step: number;
  /** Oldest first; the last one is now. */
  readonly values: readonly number[];
  /** Moments with a name, in minutes before now, oldest first. */
  readonly marks: readonly { readonly at: number; readonly label: string }[];
  /** The plot in words, from its values alone. */
  readonly summary: string;
}

/** The plot of a series, without its caption: seeing what there is to see is up to the candidate. */
export function plotOf({ id, label, unit, shape, marks }: CaseSeries): PlotModel {
  const { digits, step } = shape;
  const plot = { id, label, unit, digits, step, values: valuesOf(shape) };
  const sorted = [...marks].sort((one, other) => one.at - other.at);
  return { ...plot, marks: sorted, summary: summaryOf(plot) };
}

type Drawn = Pick<PlotModel, 'unit' | 'digits' | 'step' | 'values'>;

/** How far back the plot reaches, in minutes. */
export function spanOf({ step, values }: Drawn): number {
  return step * (values.length - 1);
}

/** The moment of a point, in minutes before now. */
export function momentOf({ step, values }: Drawn, point: number): number {
  return (point - values.length + 1) * step + 0;
}

/** `42 min ago: 2,310 ms`; nothing where there is no such point. */
export function pointText(plot: Drawn, point: number): string {
  const value = plot.values[point];
  if (value === undefined) return '';
  return `${whenText(momentOf(plot, point))}: ${valueText(value, plot)}`;
}

/** `From 182 ms to 185 ms in 3 h; lowest 171 ms (42 min ago), highest …, middle value …`. */
function summaryOf(plot: Drawn): string {
  const { values } = plot;
  const said = (value: number) => valueText(value, plot);
  const seen = (value: number) =>
    `${said(value)} (${whenText(momentOf(plot, values.indexOf(value)))})`;
  const [first = 0] = values;
  return l10n.t(
    'From {0} to {1} in {2}; lowest {3}, highest {4}, middle value {5}.',
    said(first),
    said(values.at(-1) ?? 0),
    durationText(spanOf(plot)),
    seen(least(values)),
    seen(most(values)),
    said(median(values)),
  );
}
