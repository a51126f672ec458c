import * as l10n from '@vscode/l10n';
import { axisFromZero, chartTitle, latest } from '../axes';
import { number, text } from '../cells';
import { numberOf } from '../../language';
import { injectsIn, outcomeWords, type InjectFact } from '../injects';
import { measuredRounds } from '../measured';
import type { Chart, ChartValue, Finding, Table } from '../patterns';
import { missing, RECENT, type Section } from '../section';
import { NONE, timeCell } from '../words';

/** How long it takes to answer what comes in meanwhile (G82). */
export const INJECTS: Section = {
  id: 'injects',
  title: () => l10n.t('Answering interruptions'),
  how: () =>
    l10n.t(
      'How long you took to answer somebody who interrupted, against the time they gave you. What came so late that the round ended first isn’t counted. What stands out is when, in the last three cases with interruptions, two or more, and at least a third, were answered late or never.',
    ),
  read(review) {
    const injects = measuredRounds(review)
      .map(injectsIn)
      .filter(({ length }) => length > 0);
    const all = injects.flat();
    return {
      ...missing(injects.length, (rounds) =>
        l10n.t('{0} with a case in which something was thrown in', rounds),
      ),
      findings: findings(injects.slice(-RECENT)),
      ...(all.length > 0 && { chart: chartOf(all), table: tableOf(all) }),
    };
  },
};

const LEAST = 2;
const SHARE = 1 / 3;

function findings(recent: readonly (readonly InjectFact[])[]): Finding[] {
  const counted = recent.flat().filter(({ outcome }) => outcome !== 'round ended');
  const never = counted.filter(({ outcome }) => outcome === 'never answered');
  const late = counted.filter(({ outcome }) => outcome === 'late');
  const missed = never.length + late.length;
  if (recent.length < RECENT || missed < LEAST || missed < SHARE * counted.length) return [];
  const rounds = new Set([...never, ...late].map(({ round }) => round.record.started));
  return [
    {
      text: l10n.t(
        'Of {0} in the last {1} cases, {2}.',
        numberOf(counted.length, l10n.t('{0} interruption'), l10n.t('{0} interruptions')),
        RECENT,
        missedWords(never.length, late.length),
      ),
      rounds: [...rounds].sort((a, b) => Date.parse(a) - Date.parse(b)),
    },
  ];
}

/** Only what there is of both: `1 never got an answer and 2 got one late`. */
function missedWords(never: number, late: number): string {
  if (never === 0) return l10n.t('{0} got an answer late', late);
  if (late === 0) return l10n.t('{0} never got an answer', never);
  return l10n.t('{0} never got an answer and {1} got one late', never, late);
}

function chartOf(all: readonly InjectFact[]): Chart {
  const shown = latest(all);
  const given = shown.map((one) => ({ y: one.within / 60, readout: readoutOf(one) }));
  const took = shown.map(valueOf);
  const numbers = [...given, ...took].flatMap((value) =>
    typeof value?.y === 'number' ? [value.y] : [],
  );
  return {
    title: chartTitle(l10n.t('Time to answer an interruption'), all.length, 'injects'),
    mark: 'bars',
    x: {
      title: l10n.t('Interruption'),
      labels: shown.map(({ round, at }) => `${round.label}, ${timeCell(at)}`),
    },
    y: {
      ...axisFromZero(l10n.t('Time to answer'), l10n.t('min'), numbers),
      lane: l10n.t('No answer'),
    },
    panels: [
      {
        id: 'injects',
        name: l10n.t('Time to answer'),
        series: [
          { id: 'given', name: l10n.t('Time given'), style: 'plan', values: given },
          { id: 'took', name: l10n.t('Time taken'), style: 'main', values: took },
        ],
      },
    ],
  };
}

function valueOf(one: InjectFact): ChartValue | undefined {
  const readout = readoutOf(one);
  if (one.response !== undefined) return { y: one.response / 60, readout };
  return one.outcome === 'never answered' ? { y: 'lane', readout } : undefined;
}

function readoutOf({ round, at, from, within, response, outcome }: InjectFact): string {
  const ended = outcomeWords(outcome);
  const took =
    response === undefined ? ended : l10n.t('answered after {0}, {1}', timeCell(response), ended);
  return l10n.t(
    '{0}, at {1}, {2}: {3}; {4} given',
    round.name,
    timeCell(at),
    from,
    took,
    timeCell(within),
  );
}

function tableOf(all: readonly InjectFact[]): Table {
  return {
    caption: l10n.t('What was thrown in, and when it was answered, in minutes and seconds'),
    columns: [
      text(l10n.t('Round')),
      text(l10n.t('From')),
      number(l10n.t('Came at')),
      number(l10n.t('Time given')),
      number(l10n.t('Time taken')),
      text(l10n.t('Outcome')),
    ],
    rows: all.map(({ round, from, at, within, response, outcome }) => ({
      cells: [
        round.name,
        from || NONE,
        timeCell(at),
        timeCell(within),
        timeCell(response),
        outcomeWords(outcome),
      ],
      round: round.record.started,
    })),
  };
}
