import * as l10n from '@vscode/l10n';
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
  title: () => l10n.t('Your ratings beside others'),
  how: () =>
    l10n.t(
      'Your level beside your partner’s, and beside the signals that a line of yours shows in a case. Signals suggest no level: named is only a 3 or 4 without any, and not shown with three or more. Two levels apart are shown as they are; who is right is for you two to find out.',
    ),
  read({ rounds }) {
    const byRound = rounds.map(ratedPairs).filter(({ length }) => length > 0);
    const pairs = byRound.flat();
    return {
      ...missing(byRound.length, (rounds) =>
        l10n.t('{0} that you rated, with lines of a case or a partner’s ratings', rounds),
      ),
      findings: calibrationFindings(pairs),
      ...differenceChart(pairs),
      ...(pairs.length > 0 && { table: tableOf(pairs) }),
    };
  },
};

function tableOf(pairs: readonly RatedPair[]): Table {
  return {
    caption: l10n.t('Your ratings, your partner’s, and the signals that lines show'),
    columns: [
      text(l10n.t('Round')),
      text(l10n.t('Focus area')),
      number(l10n.t('Your rating')),
      number(l10n.t('Partner’s rating')),
      number(l10n.t('Difference')),
      number(l10n.t('Signals with a line')),
      text(l10n.t('Remark')),
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
    isApart(pair) ? l10n.t('far apart') : '',
    isHighWithout(pair) ? l10n.t('no signal with a line') : '',
    isHiddenWith(pair) ? l10n.t('signals, yet not shown') : '',
  ].filter(Boolean);
  return remarks.join(', ') || NONE;
}
