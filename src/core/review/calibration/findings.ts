import * as l10n from '@vscode/l10n';
import { numberOf } from '../../language';
import type { Finding } from '../patterns';
import { OFTEN, RECENT } from '../section';
import { levelWords, slotName } from '../words';
import { biasOf, type Bias } from './bias';
import {
  differenceOf,
  differences,
  isApart,
  isHiddenWith,
  isHighWithout,
  type RatedPair,
} from './pairs';

/** A lean, ratings that are far apart, and those that signals don’t bear out. */
export function calibrationFindings(pairs: readonly RatedPair[]): Finding[] {
  return [
    ...biasFindings(pairs),
    ...apartFindings(pairs),
    ...signalFindings(pairs, isHighWithout, (some, all) =>
      l10n.t('In {0} of {1} you gave 3 or 4 though no line shows a signal.', some, all),
    ),
    ...signalFindings(pairs, isHiddenWith, (some, all) =>
      l10n.t(
        'In {0} of {1} you gave not shown though lines show three signals or more.',
        some,
        all,
      ),
    ),
  ];
}

const startsOf = (pairs: readonly RatedPair[]): string[] => [
  ...new Set(pairs.map(({ round }) => round.record.started)),
];

function biasFindings(pairs: readonly RatedPair[]): Finding[] {
  const compared = pairs.filter((pair) => differenceOf(pair) !== undefined);
  const { leans, ...bias } = biasOf(differences(compared));
  if (!leans) return [];
  return [
    {
      text: biasWords(leans, bias, ratingsWords(compared)),
      rounds: startsOf(compared.filter((pair) => differenceOf(pair) !== 0)),
    },
  ];
}

function biasWords(leans: 'higher' | 'lower', bias: Bias, all: string): string {
  const { higher, lower, same } = bias;
  return leans === 'higher'
    ? l10n.t(
        'You rated higher than your partner in {0} of {1}, lower in {2}, the same in {3}.',
        higher,
        all,
        lower,
        same,
      )
    : l10n.t(
        'You rated lower than your partner in {0} of {1}, higher in {2}, the same in {3}.',
        lower,
        all,
        higher,
        same,
      );
}

const ratingsWords = ({ length }: readonly RatedPair[]): string =>
  numberOf(length, l10n.t('{0} rating'), l10n.t('{0} ratings'));

/** The latest rounds only: older ones stand in the table. */
function apartFindings(pairs: readonly RatedPair[]): Finding[] {
  const recent = new Set(
    startsOf(pairs.filter(({ partner }) => partner !== undefined)).slice(-RECENT),
  );
  return pairs
    .filter((pair) => recent.has(pair.round.record.started) && isApart(pair))
    .map(({ round, slot, self, partner }) => ({
      text: l10n.t(
        '{0}, {1}: you rated it {2}, your partner {3}.',
        slotName(slot),
        round.name,
        levelWords(self),
        levelWords(partner),
      ),
      rounds: [round.record.started],
    }));
}

function signalFindings(
  pairs: readonly RatedPair[],
  isMeant: (pair: RatedPair) => boolean,
  words: (some: number, all: string) => string,
): Finding[] {
  const those = pairs.filter(isMeant);
  if (those.length < OFTEN) return [];
  const withSignals = pairs.filter(({ signals }) => signals !== undefined);
  return [{ text: words(those.length, ratingsWords(withSignals)), rounds: startsOf(those) }];
}
