import * as l10n from '@vscode/l10n';
import { listed } from '../../coverage/listed';
import { axisFromZero, chartTitle, latest, roundsAxis } from '../axes';
import { number, text } from '../cells';
import { measuredRounds, type MeasuredRound } from '../measured';
import type { Chart, Finding, Series, Table } from '../patterns';
import { missing, OFTEN, RECENT, type Section } from '../section';
import { caseName, NONE, percentCell } from '../words';

/** Whether cases are taken from both of their sides (G83). */
export const SIDES: Section = {
  id: 'sides',
  title: () => l10n.t('Technical and organizational'),
  how: () =>
    l10n.t(
      'What you asked for and did in a case, by its side; what belongs to both counts for either. What stands out is more than three quarters on one side alone, of four lines or more, in two of the last three cases.',
    ),
  read(review) {
    const sided = measuredRounds(review).filter((one) => sidedLines(one) > 0);
    const enough = sided.filter((one) => sidedLines(one) >= LEAST);
    return {
      ...missing(enough.length, (rounds) =>
        l10n.t('{0} with a case in which four lines or more have a side', rounds),
      ),
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
  const shares = listed(single.map((one) => percentCell(shareOf(side, one))));
  return [
    {
      text:
        side === 'technical'
          ? l10n.t(
              'In {0} of the last {1} cases your lines stayed on the technical side: {2} of those that have a side.',
              single.length,
              RECENT,
              shares,
            )
          : l10n.t(
              'In {0} of the last {1} cases your lines stayed on the organizational side: {2} of those that have a side.',
              single.length,
              RECENT,
              shares,
            ),
      rounds: single.map(({ round }) => round.record.started),
    },
  ];
}

function chartOf(sided: readonly MeasuredRound[]): Chart {
  const shown = latest(sided);
  const numbers = shown.flatMap(({ measures: { sides } }) => SINGLE.map((side) => sides[side]));
  return {
    title: chartTitle(l10n.t('Lines by the side they are on'), sided.length, 'cases'),
    mark: 'bars',
    x: roundsAxis(shown.map(({ round }) => round)),
    y: axisFromZero(l10n.t('Lines'), '', numbers),
    panels: [
      {
        id: 'sides',
        name: l10n.t('Lines on one side alone'),
        series: SINGLE.map((side) => seriesOf(side, shown)),
      },
    ],
  };
}

function seriesOf(side: Single, shown: readonly MeasuredRound[]): Series {
  return {
    id: side,
    name: side === 'technical' ? l10n.t('Technical') : l10n.t('Organizational'),
    style: side === 'technical' ? 'main' : 'other',
    values: shown.map((one) => {
      const lines = one.measures.sides[side];
      return { y: lines, readout: `${one.round.name}: ${linesWords(side, one)}` };
    }),
  };
}

/** `5 of 8 lines only technical` */
function linesWords(side: Single, one: MeasuredRound): string {
  const lines = one.measures.sides[side];
  return side === 'technical'
    ? l10n.t('{0} of {1} lines only technical', lines, sidedLines(one))
    : l10n.t('{0} of {1} lines only organizational', lines, sidedLines(one));
}

function tableOf(sided: readonly MeasuredRound[]): Table {
  return {
    caption: l10n.t('Lines by the side of what they asked for or did'),
    columns: [
      text(l10n.t('Round')),
      text(l10n.t('Case')),
      number(l10n.t('Technical only')),
      number(l10n.t('Organizational only')),
      number(l10n.t('Both')),
      number(l10n.t('Neither')),
      text(l10n.t('More than three quarters')),
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
  const share = percentCell(shareOf(side, one));
  return side === 'technical'
    ? l10n.t('technical, {0}', share)
    : l10n.t('organizational, {0}', share);
}
