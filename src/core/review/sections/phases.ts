import * as l10n from '@vscode/l10n';
import { axisFromZero, chartTitle, latest, roundsAxis } from '../axes';
import { number, text } from '../cells';
import { numberOf } from '../../language';
import type { Chart, ChartValue, Finding, Panel, Row, Table } from '../patterns';
import { phaseGroups, remarkWords, type PhaseGroup, type PhaseTime } from '../phases/phase-times';
import type { NamedRound } from '../review';
import { missing, OFTEN, type Section } from '../section';
import { differenceCell, NONE, timeCell } from '../words';

/** Time spent against the plan, phase by phase (G12, G14). */
export const PHASES: Section = {
  id: 'phases',
  title: () => l10n.t('Time by phase'),
  how: () =>
    l10n.t(
      'Time without pauses against the plan, without what you added to it. A phase is over when it took more than a quarter longer, and at least 30 seconds; it is starved when it got under half of its time although the round used up nine tenths of its own. What stands out is either in at least two rounds, and half of the rounds, of a kind.',
    ),
  read({ rounds }) {
    const timed = rounds.filter(({ record }) => record.phases.length > 0);
    const groups = phaseGroups(timed);
    const most = groups.reduce((all, { times }) => Math.max(all, times.length), 0);
    return {
      ...missing(most, (rounds) => l10n.t('{0} of the same kind', rounds), OFTEN),
      findings: groups.flatMap(findingsFor),
      ...(groups.length > 0 && { chart: chartOf(groups, timed), table: tableOf(groups) }),
    };
  },
};

function findingsFor({ name, times, planned, real }: PhaseGroup): Finding[] {
  return (['over', 'starved'] as const).flatMap((remark) => {
    const those = times.filter((one) => one.remark === remark);
    if (those.length < OFTEN || 2 * those.length < times.length) return [];
    const args = [name, those.length, roundsWords(times), timeCell(real), timeCell(planned)];
    return [
      {
        text:
          remark === 'over'
            ? l10n.t('{0}: over its time in {1} of {2}; the median is {3} of {4} planned.', ...args)
            : l10n.t(
                '{0}: under half of its time in {1} of {2}; the median is {3} of {4} planned.',
                ...args,
              ),
        rounds: those.map(({ round }) => round.record.started),
      },
    ];
  });
}

const roundsWords = ({ length }: readonly PhaseTime[]): string =>
  numberOf(length, l10n.t('{0} round'), l10n.t('{0} rounds'));

function chartOf(groups: readonly PhaseGroup[], timed: readonly NamedRound[]): Chart {
  const shown = latest(timed);
  const panels = groups.flatMap((group) => panelOf(group, shown));
  const values = panels.flatMap(({ series }) => series.flatMap((one) => one.values));
  return {
    title: chartTitle(l10n.t('Time by phase against the plan'), timed.length),
    mark: 'line',
    x: roundsAxis(shown),
    y: axisFromZero(l10n.t('Time'), l10n.t('min'), values.map(heightOf)),
    panels,
  };
}

const heightOf = (value: ChartValue | undefined): number =>
  typeof value?.y === 'number' ? value.y : 0;

/** None when none of the rounds that are shown has the phase. */
function panelOf({ id, name, times }: PhaseGroup, shown: readonly NamedRound[]): Panel[] {
  const byRound = new Map(times.map((one) => [one.round, one]));
  const own = shown.map((round) => byRound.get(round));
  if (!own.some(Boolean)) return [];
  const values = (seconds: (time: PhaseTime) => number) =>
    own.map((time) => time && { y: seconds(time) / 60, readout: readoutOf(time, name) });
  return [
    {
      id,
      name,
      series: [
        {
          id: 'plan',
          name: l10n.t('Plan'),
          style: 'plan',
          values: values(({ phase }) => phase.planned),
        },
        {
          id: 'took',
          name: l10n.t('Took'),
          style: 'main',
          values: values(({ phase }) => phase.real),
        },
      ],
    },
  ];
}

function readoutOf({ round, phase: { planned, real }, remark }: PhaseTime, name: string): string {
  const times = l10n.t('{0} of {1} planned', timeCell(real), timeCell(planned));
  const words = remarkWords(remark);
  return `${round.name}, ${name}: ${times}${words === undefined ? '' : `, ${words}`}`;
}

function tableOf(groups: readonly PhaseGroup[]): Table {
  return {
    caption: l10n.t('Median and each round, in minutes and seconds'),
    columns: [
      text(l10n.t('Phase')),
      text(l10n.t('Round')),
      number(l10n.t('Planned')),
      number(l10n.t('Took')),
      number(l10n.t('Difference')),
      text(l10n.t('Remark')),
    ],
    rows: groups.flatMap((group) => [
      medianRow(group),
      ...group.times.map((one) => rowOf(group, one)),
    ]),
  };
}

function medianRow({ name, times, planned, real, difference }: PhaseGroup): Row {
  const cells = [timeCell(planned), timeCell(real), differenceCell(difference)];
  return { cells: [name, l10n.t('Median of {0}', roundsWords(times)), ...cells, NONE] };
}

function rowOf({ name }: PhaseGroup, { round, phase, remark }: PhaseTime): Row {
  const { planned, real } = phase;
  const times = [timeCell(planned), timeCell(real), differenceCell(real - planned)];
  return {
    cells: [name, round.name, ...times, remarkWords(remark) ?? NONE],
    round: round.record.started,
  };
}
