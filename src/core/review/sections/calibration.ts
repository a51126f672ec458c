import { differenceChart } from '../calibration/chart';
import { calibrationFindings } from '../calibration/findings';
import {
  differenceOf,
  isApart,
  isHiddenWith,
  isHighWithout,
  ratedPairs,
  signed,
  type RatedPair,
} from '../calibration/pairs';
import { number, text } from '../cells';
import type { Table } from '../patterns';
import { missing, type Section } from '../section';
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
      findings: calibrationFindings(pairs),
      ...differenceChart(pairs),
      ...(pairs.length > 0 && { table: tableOf(pairs) }),
    };
  },
};

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
