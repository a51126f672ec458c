import * as l10n from '@vscode/l10n';
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
    title: chartTitle(l10n.t('The last third against the two before'), all.length),
    mark: 'line',
    x: roundsAxis(shown.map(({ round }) => round)),
    y: {
      title: l10n.t('Last third against those before (200 is twice or more)'),
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
  const half = { y: HALF, readout: l10n.t('Half of before') };
  return [
    {
      id: measure.id,
      name: measure.name(),
      series: [
        { id: 'half', name: half.readout, style: 'plan', values: shown.map(() => half) },
        { id: 'last', name: l10n.t('Last third'), style: 'main', values },
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
    readout: l10n.t(
      '{0}, {1}: {2}, from {3} and {4} to {5}',
      one.round.name,
      name(),
      percentCell(last),
      first,
      middle,
      third,
    ),
  };
}
