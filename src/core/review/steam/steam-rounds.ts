import type { NamedRound, Review } from '../review';
import { judge, type Verdict } from './judge';
import { steamOf, type SteamOfRound } from './thirds';

/** A round that was long enough to be looked at by thirds. */
export interface SteamRound {
  readonly round: NamedRound;
  readonly steam: SteamOfRound;
  /** Absent when there is too little to judge it by. */
  readonly verdict?: Verdict;
}

export function steamRounds({ rounds }: Review): SteamRound[] {
  return rounds.flatMap((round) => {
    const steam = steamOf(round.record);
    if (!steam) return [];
    const verdict = judge(steam);
    return [{ round, steam, ...(verdict && { verdict }) }];
  });
}
