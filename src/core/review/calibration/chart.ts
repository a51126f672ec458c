import * as l10n from '@vscode/l10n';
import { numberOf } from '../../language';
import { axisFromZero } from '../axes';
import type { Chart } from '../patterns';
import { differences, signed, type RatedPair } from './pairs';

const WIDEST = 3;

/** How often the two differ by how much; absent without a partner. */
export function differenceChart(pairs: readonly RatedPair[]): { chart?: Chart } {
  const found = differences(pairs);
  if (found.length === 0) return {};
  const steps = Array.from({ length: 2 * WIDEST + 1 }, (_, at) => at - WIDEST);
  const counts = steps.map((step) => found.filter((one) => one === step).length);
  const values = steps.map((step, at) => {
    const times = counts[at] ?? 0;
    return { y: times, readout: `${stepWords(step)}: ${ratingsWords(times)}` };
  });
  return {
    chart: {
      title: l10n.t('Your level less your partner’s'),
      mark: 'bars',
      x: { title: l10n.t('Levels apart'), labels: steps.map(signed) },
      y: axisFromZero(l10n.t('Ratings'), '', counts),
      panels: [
        {
          id: 'difference',
          name: l10n.t('All focus areas'),
          series: [{ id: 'ratings', name: l10n.t('Ratings'), style: 'main', values }],
        },
      ],
    },
  };
}

function stepWords(step: number): string {
  if (step === 0) return l10n.t('The same level');
  return step > 0
    ? numberOf(step, l10n.t('You {0} level higher'), l10n.t('You {0} levels higher'))
    : numberOf(-step, l10n.t('You {0} level lower'), l10n.t('You {0} levels lower'));
}

const ratingsWords = (ratings: number): string =>
  numberOf(ratings, l10n.t('{0} rating'), l10n.t('{0} ratings'));
