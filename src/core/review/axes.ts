import * as l10n from '@vscode/l10n';
import type { Chart, ChartAxis } from './patterns';
import type { NamedRound } from './review';

/** A chart shows so many at most; its table has all. */
const MOST_SHOWN = 30;

/** The last ones, as many as a chart shows. */
export const latest = <T>(all: readonly T[]): readonly T[] => all.slice(-MOST_SHOWN);

/** A title that says so when a chart doesn't show all. */
export function chartTitle(
  title: string,
  all: number,
  what: 'rounds' | 'cases' | 'injects' = 'rounds',
): string {
  if (all <= MOST_SHOWN) return title;
  switch (what) {
    case 'rounds':
      return l10n.t('{0}: the latest {1} of {2} rounds', title, MOST_SHOWN, all);
    case 'cases':
      return l10n.t('{0}: the latest {1} of {2} cases', title, MOST_SHOWN, all);
    case 'injects':
      return l10n.t('{0}: the latest {1} of {2} interruptions', title, MOST_SHOWN, all);
  }
}

export function roundsAxis(rounds: readonly NamedRound[]): Chart['x'] {
  return { title: l10n.t('Round'), labels: rounds.map(({ label }) => label) };
}

/** An axis from 0 with a few even ticks, the last of which is at or above all values. */
export function axisFromZero(title: string, unit: string, values: readonly number[]): ChartAxis {
  const most = values.reduce((a, b) => Math.max(a, b), 1);
  const step = evenStep(most / 5);
  const count = Math.ceil(most / step);
  const ticks = Array.from({ length: count + 1 }, (_, at) => at * step);
  return { title, unit, least: 0, most: count * step, ticks };
}

/** The least of 1, 2, 5, 10, 20, 50 … that isn't below `least`. */
function evenStep(least: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  const factor = [1, 2, 5].find((one) => one * power >= least) ?? 10;
  return factor * power;
}
