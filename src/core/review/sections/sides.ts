import { axisFromZero, chartTitle, latest, roundsAxis } from '../axes';
import { number, text } from '../cells';
import { measuredRounds, type MeasuredRound } from '../measured';
import type { Chart, Finding, Series, Table } from '../patterns';
import { missing, OFTEN, RECENT, type Section } from '../section';
import { caseName, inWords, NONE, percentCell } from '../words';

/** Whether cases are taken from both of their sides (G83). */
export const SIDES: Section = {
  id: 'sides',
  title: 'Technical and organizational',
  how: 'What you asked for and did in a case, by its side; what belongs to both counts for either. What stands out is more than three quarters on one side alone, of four lines or more, in two of the last three cases.',
  read(review) {
    const sided = measuredRounds(review).filter((one) => sidedLines(one) > 0);
    const enough = sided.filter((one) => sidedLines(one) >= LEAST);
    return {
      ...missing(enough.length, 'with a case in which four lines or more have a side'),
      findings: SINGLE.flatMap((side) => findings(side, enough.slice(-RECENT))),
      ...(sided.length > 0 && { chart: chartOf(sided), table: tableOf(sided) }),
    };
  },
};

const SINGLE = ['technical', 'organizational'] as const;
type Single = (typeof SINGLE)[number];

const LEAST = 4;
const ONE_SIDED = 0.75;

const sidedLines = ({ measures: { sides } }: MeasuredRound): number =>
  sides.technical + sides.organizational + sides.both;

const shareOf = (side: Single, one: MeasuredRound): number =>
  one.measures.sides[side] / sidedLines(one);

function findings(side: Single, recent: readonly MeasuredRound[]): Finding[] {
  const single = recent.filter((one) => shareOf(side, one) > ONE_SIDED);
  if (recent.length < RECENT || single.length < OFTEN) return [];
  const shares = inWords(single.map((one) => percentCell(shareOf(side, one))));
  return [
    {
      text: `In ${single.length} of the last ${RECENT} cases your lines stayed on the ${side} side: ${shares} of those that have a side.`,
      rounds: single.map(({ round }) => round.record.started),
    },
  ];
}

function chartOf(sided: readonly MeasuredRound[]): Chart {
  const shown = latest(sided);
  const numbers = shown.flatMap(({ measures: { sides } }) => SINGLE.map((side) => sides[side]));
  return {
    title: chartTitle('Lines by the side they are on', sided.length, 'cases'),
    mark: 'bars',
    x: roundsAxis(shown.map(({ round }) => round)),
    y: axisFromZero('Lines', '', numbers),
    panels: [
      {
        id: 'sides',
        name: 'Lines on one side alone',
        series: SINGLE.map((side) => seriesOf(side, shown)),
      },
    ],
  };
}

function seriesOf(side: Single, shown: readonly MeasuredRound[]): Series {
  return {
    id: side,
    name: side === 'technical' ? 'Technical' : 'Organizational',
    style: side === 'technical' ? 'main' : 'other',
    values: shown.map((one) => {
      const lines = one.measures.sides[side];
      return {
        y: lines,
        readout: `${one.round.name}: ${lines} of ${sidedLines(one)} lines only ${side}`,
      };
    }),
  };
}

function tableOf(sided: readonly MeasuredRound[]): Table {
  return {
    caption: 'Lines by the side of what they asked for or did',
    columns: [
      text('Round'),
      text('Case'),
      number('Technical only'),
      number('Organizational only'),
      number('Both'),
      number('Neither'),
      text('More than three quarters'),
    ],
    rows: sided.map((one) => {
      const { round, study, measures } = one;
      const { technical, organizational, both, neither } = measures.sides;
      const counts = [technical, organizational, both, neither].map(String);
      return {
        cells: [round.name, caseName(study), ...counts, largerSide(one)],
        round: round.record.started,
      };
    }),
  };
}

/** `technical, 80%` where that is too much of one side. */
function largerSide(one: MeasuredRound): string {
  const side = SINGLE.find((each) => shareOf(each, one) > ONE_SIDED);
  if (!side || sidedLines(one) < LEAST) return NONE;
  return `${side}, ${percentCell(shareOf(side, one))}`;
}
