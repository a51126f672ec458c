import { axisFromZero } from '../axes';
import { biasOf } from '../calibration/bias';
import {
  differenceOf,
  isApart,
  isHiddenWith,
  isHighWithout,
  ratedPairs,
  type RatedPair,
} from '../calibration/pairs';
import { number, text } from '../cells';
import { count } from '../../count';
import type { Chart, Finding, Table } from '../patterns';
import { missing, OFTEN, RECENT, type Section } from '../section';
import { levelWords, NONE, slotName } from '../words';

/** Own ratings beside a partner’s and beside the signals of a case (G51, G85). */
export const CALIBRATION: Section = {
  id: 'calibration',
  title: 'Your ratings beside others',
  how: 'Your level beside your partner’s, and beside the signals that a line of yours shows in a case. Signals suggest no level: named is only a 3 or 4 without any, and not shown with three or more. Two levels apart are shown as they are; who is right is for you two to find out.',
  read({ rounds }) {
    const byRound = rounds.map(ratedPairs).filter(({ length }) => length > 0);
    const pairs = byRound.flat();
    return {
      ...missing(byRound.length, 'that you rated, with lines of a case or a partner’s ratings'),
      findings: [
        ...biasFindings(pairs),
        ...apartFindings(pairs),
        ...signalFindings(pairs, isHighWithout, 'you gave 3 or 4 though no line shows a signal'),
        ...signalFindings(
          pairs,
          isHiddenWith,
          'you gave not shown though lines show three signals or more',
        ),
      ],
      ...chartOf(pairs),
      ...(pairs.length > 0 && { table: tableOf(pairs) }),
    };
  },
};

const startsOf = (pairs: readonly RatedPair[]): string[] => [
  ...new Set(pairs.map(({ round }) => round.record.started)),
];

function biasFindings(pairs: readonly RatedPair[]): Finding[] {
  const compared = pairs.filter((pair) => differenceOf(pair) !== undefined);
  const { leans, ...bias } = biasOf(differences(compared));
  if (!leans) return [];
  const other = leans === 'higher' ? 'lower' : 'higher';
  const all = count(compared.length, 'rating');
  return [
    {
      text: `You rated ${leans} than your partner in ${bias[leans]} of ${all}, ${other} in ${bias[other]}, the same in ${bias.same}.`,
      rounds: startsOf(compared.filter((pair) => differenceOf(pair) !== 0)),
    },
  ];
}

const differences = (pairs: readonly RatedPair[]): number[] =>
  pairs.flatMap((pair) => differenceOf(pair) ?? []);

/** The latest rounds only: older ones stand in the table. */
function apartFindings(pairs: readonly RatedPair[]): Finding[] {
  const recent = new Set(
    startsOf(pairs.filter(({ partner }) => partner !== undefined)).slice(-RECENT),
  );
  return pairs
    .filter((pair) => recent.has(pair.round.record.started) && isApart(pair))
    .map(({ round, slot, self, partner }) => ({
      text: `${slotName(slot)}, ${round.name}: you ${gave(self)}, your partner ${gave(partner)}.`,
      rounds: [round.record.started],
    }));
}

const gave = (level: RatedPair['partner']): string =>
  level === 'not-shown' ? 'saw it not shown' : `gave ${levelWords(level)}`;

function signalFindings(
  pairs: readonly RatedPair[],
  isMeant: (pair: RatedPair) => boolean,
  words: string,
): Finding[] {
  const those = pairs.filter(isMeant);
  if (those.length < OFTEN) return [];
  const withSignals = pairs.filter(({ signals }) => signals !== undefined);
  return [
    {
      text: `In ${those.length} of ${count(withSignals.length, 'rating')} ${words}.`,
      rounds: startsOf(those),
    },
  ];
}

const WIDEST = 3;

/** How often the two differ by how much; absent without a partner. */
function chartOf(pairs: readonly RatedPair[]): { chart?: Chart } {
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

function signed(step: number): string {
  if (step === 0) return '0';
  return `${step > 0 ? '+' : '−'}${Math.abs(step)}`;
}

function tableOf(pairs: readonly RatedPair[]): Table {
  return {
    caption: 'Your ratings, your partner’s, and the signals that lines show',
    columns: [
      text('Round'),
      text('Focus area'),
      number('Your rating'),
      number('Partner’s rating'),
      number('Difference'),
      number('Signals with a line'),
      text('Remark'),
    ],
    rows: pairs.map((pair) => {
      const { round, slot, self, partner, signals } = pair;
      const difference = differenceOf(pair);
      return {
        cells: [
          round.name,
          slotName(slot),
          levelWords(self),
          levelWords(partner),
          difference === undefined ? NONE : signed(difference),
          signals === undefined ? NONE : String(signals),
          remarkOn(pair),
        ],
        round: round.record.started,
      };
    }),
  };
}

function remarkOn(pair: RatedPair): string {
  const remarks = [
    isApart(pair) ? 'far apart' : '',
    isHighWithout(pair) ? 'no signal with a line' : '',
    isHiddenWith(pair) ? 'signals, yet not shown' : '',
  ].filter(Boolean);
  return remarks.join(', ') || NONE;
}
