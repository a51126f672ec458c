import * as l10n from '@vscode/l10n';
import type { CaseSeries } from '../../../guide/case';
import { momentsOf, valuesOf } from '../values';
import { correlation } from './statistics';
import { AssertionProblem, type Token } from './tokens';

/** What an assertion needs to know of a series. */
export type AssertedSeries = Pick<CaseSeries, 'id' | 'shape'>;

/** What an assertion can speak about. */
export interface Scope {
  readonly series: AssertedSeries;
  readonly values: readonly number[];
  readonly all: readonly AssertedSeries[];
}

export function scopeOf(series: AssertedSeries, all: readonly AssertedSeries[]): Scope {
  return { series, values: valuesOf(series.shape), all };
}

const MINUTES: Readonly<Record<string, number>> = { m: 1, h: 60, d: 24 * 60 };

/** The value at a moment such as `-2h`. */
export function valueAt({ series, values }: Scope, before: number, at: number): number {
  const point = momentsOf(series.shape).indexOf(-before + 0);
  const value = values[point];
  if (value !== undefined) return value;
  throw new AssertionProblem(l10n.t('The series has no point at that moment.'), at);
}

/** Minutes that a moment is before now, from how it is written without its sign. */
export function minutesOf({ text }: Token): number {
  return Number.parseFloat(text) * (MINUTES[text.slice(-1)] ?? 0);
}

/** Correlation with another series of the same moments. */
export function correlationWith({ series, values, all }: Scope, { text, at }: Token): number {
  const other = all.find(({ id }) => id === text);
  if (!other) throw new AssertionProblem(l10n.t`There is no series “${text}”.`, at);
  if (other.shape.span !== series.shape.span || other.shape.step !== series.shape.step)
    throw new AssertionProblem(l10n.t`“${text}” has another span or step.`, at);
  return correlation(values, valuesOf(other.shape));
}
