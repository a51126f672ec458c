import { axisFromZero, chartTitle, latest } from '../axes';
import { number, text } from '../cells';
import { count } from '../../count';
import { injectsIn, type InjectFact } from '../injects';
import { measuredRounds } from '../measured';
import type { Chart, ChartValue, Finding, Table } from '../patterns';
import { missing, RECENT, type Section } from '../section';
import { NONE, timeCell } from '../words';

/** How long it takes to answer what comes in meanwhile (G82). */
export const INJECTS: Section = {
  id: 'injects',
  title: 'Answers to injects',
  how: 'How long you took to answer what somebody threw in, against the time they gave you. What came so late that the round ended first isn’t counted. What stands out is when, in the last three cases with injects, two or more, and at least a third, were answered late or never.',
  read(review) {
    const injects = measuredRounds(review)
      .map(injectsIn)
      .filter(({ length }) => length > 0);
    const all = injects.flat();
    return {
      ...missing(injects.length, 'with a case in which something was thrown in'),
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
      text: `Of ${count(counted.length, 'inject')} in the last ${RECENT} cases, ${missedWords(never.length, late.length)}.`,
      rounds: [...rounds].sort((a, b) => Date.parse(a) - Date.parse(b)),
    },
  ];
}

/** Only what there is of both: `1 never got an answer and 2 got one late`. */
function missedWords(never: number, late: number): string {
  if (never === 0) return `${late} got an answer late`;
  const none = `${never} never got an answer`;
  return late === 0 ? none : `${none} and ${late} got one late`;
}

function chartOf(all: readonly InjectFact[]): Chart {
  const shown = latest(all);
  const given = shown.map((one) => ({ y: one.within / 60, readout: readoutOf(one) }));
  const took = shown.map(valueOf);
  const numbers = [...given, ...took].flatMap((value) =>
    typeof value?.y === 'number' ? [value.y] : [],
  );
  return {
    title: chartTitle('Time to answer an inject', all.length, 'injects'),
    mark: 'bars',
    x: {
      title: 'Inject',
      labels: shown.map(({ round, at }) => `${round.label}, ${timeCell(at)}`),
    },
    y: { ...axisFromZero('Time to answer', 'min', numbers), lane: 'No answer' },
    panels: [
      {
        id: 'injects',
        name: 'Time to answer',
        series: [
          { id: 'given', name: 'Time given', style: 'plan', values: given },
          { id: 'took', name: 'Time taken', style: 'main', values: took },
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
  const took =
    response === undefined ? outcome : `answered after ${timeCell(response)}, ${outcome}`;
  return `${round.name}, at ${timeCell(at)}, ${from}: ${took}; ${timeCell(within)} given`;
}

function tableOf(all: readonly InjectFact[]): Table {
  return {
    caption: 'What was thrown in, and when it was answered, in minutes and seconds',
    columns: [
      text('Round'),
      text('From'),
      number('Came at'),
      number('Time given'),
      number('Time taken'),
      text('Outcome'),
    ],
    rows: all.map(({ round, from, at, within, response, outcome }) => ({
      cells: [
        round.name,
        from || NONE,
        timeCell(at),
        timeCell(within),
        timeCell(response),
        outcome,
      ],
      round: round.record.started,
    })),
  };
}
