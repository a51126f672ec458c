import { count } from '../../count';
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
    return { y: times, readout: `${stepWords(step)}: ${count(times, 'rating')}` };
  });
  return {
    chart: {
      title: 'Your level less your partner’s',
      mark: 'bars',
      x: { title: 'Levels apart', labels: steps.map(signed) },
      y: axisFromZero('Ratings', '', counts),
      panels: [
        {
          id: 'difference',
          name: 'All focus areas',
          series: [{ id: 'ratings', name: 'Ratings', style: 'main', values }],
        },
      ],
    },
  };
}

function stepWords(step: number): string {
  if (step === 0) return 'The same level';
  return `You ${count(Math.abs(step), 'level')} ${step > 0 ? 'higher' : 'lower'}`;
}
