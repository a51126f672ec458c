import { chartTitle, latest, roundsAxis } from '../axes';
import type { Chart, ChartValue, Panel } from '../patterns';
import { percentCell } from '../words';
import { MEASURES, type Measure } from './measures';
import type { SteamRound } from './steam-rounds';

const MOST = 200;
const HALF = 50;

/** How the last third compares, in percent, and where half of before lies. */
export function steamChart(all: readonly SteamRound[]): Chart {
  const shown = latest(all);
  return {
    title: chartTitle('The last third against the two before', all.length),
    mark: 'line',
    x: roundsAxis(shown.map(({ round }) => round)),
    y: {
      title: 'Last third against those before (200 is twice or more)',
      unit: '%',
      least: 0,
      most: MOST,
      ticks: [0, HALF, 100, 150, MOST],
    },
    panels: MEASURES.flatMap((measure) => panelOf(measure, shown)),
  };
}

function panelOf(measure: Measure, shown: readonly SteamRound[]): Panel[] {
  const values = shown.map((one) => valueOf(measure, one));
  if (!values.some(Boolean)) return [];
  const half = { y: HALF, readout: 'Half of before' };
  return [
    {
      id: measure.id,
      name: measure.name,
      series: [
        { id: 'half', name: 'Half of before', style: 'plan', values: shown.map(() => half) },
        { id: 'last', name: 'Last third', style: 'main', values },
      ],
    },
  ];
}

function valueOf({ name, ratio, cells }: Measure, one: SteamRound): ChartValue | undefined {
  const last = ratio(one.steam);
  if (last === undefined) return undefined;
  const [first = '', middle = '', third = ''] = cells(one.steam);
  return {
    y: Math.min(MOST, 100 * last),
    readout: `${one.round.name}, ${name}: ${percentCell(last)}, from ${first} and ${middle} to ${third}`,
  };
}
