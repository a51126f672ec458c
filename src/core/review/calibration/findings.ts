import { count } from '../../count';
import type { Finding } from '../patterns';
import { OFTEN, RECENT } from '../section';
import { levelWords, slotName } from '../words';
import { biasOf } from './bias';
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
    ...signalFindings(pairs, isHighWithout, 'you gave 3 or 4 though no line shows a signal'),
    ...signalFindings(
      pairs,
      isHiddenWith,
      'you gave not shown though lines show three signals or more',
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
  const other = leans === 'higher' ? 'lower' : 'higher';
  const all = count(compared.length, 'rating');
  return [
    {
      text: `You rated ${leans} than your partner in ${bias[leans]} of ${all}, ${other} in ${bias[other]}, the same in ${bias.same}.`,
      rounds: startsOf(compared.filter((pair) => differenceOf(pair) !== 0)),
    },
  ];
}

/** The latest rounds only: older ones stand in the table. */
function apartFindings(pairs: readonly RatedPair[]): Finding[] {
  const recent = new Set(
    startsOf(pairs.filter(({ partner }) => partner !== undefined)).slice(-RECENT),
  );
  return pairs
    .filter((pair) => recent.has(pair.round.record.started) && isApart(pair))
    .map(({ round, slot, self, partner }) => ({
      text: `${slotName(slot)}, ${round.name}: you rated it ${levelWords(self)}, your partner ${levelWords(partner)}.`,
      rounds: [round.record.started],
    }));
}

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
