import { REQUIREMENTS } from './claims';
import type { Contender } from './contender';
import { countBits, needsFor, type Met } from './needs';

/** Stories that cover a requirement and none of those of the groups before. */
export interface Group {
  /** The requirement's bits: after this group no story meets them any more. */
  needs: Met;
  contenders: Contender[];
}

/** Puts every story with the rarest requirement that it covers; the rarest one comes first. */
export function groupByRarest(contenders: readonly Contender[], needs: Met): Group[] {
  let left = contenders;
  return rarestFirst(contenders, needs).map((place) => {
    const group = { needs: needsFor(place, needs), contenders: coveringAt(place, left) };
    left = left.filter(({ covers }) => !(covers & (1 << place)));
    return group;
  });
}

function rarestFirst(contenders: readonly Contender[], needs: Met): number[] {
  return REQUIREMENTS.flatMap((_, place) => {
    const asked = countBits(needsFor(place, needs));
    return asked === 0 ? [] : [{ place, supply: coveringAt(place, contenders).length / asked }];
  })
    .sort((a, b) => a.supply - b.supply)
    .map(({ place }) => place);
}

function coveringAt(place: number, contenders: readonly Contender[]): Contender[] {
  return contenders.filter(({ covers }) => covers & (1 << place));
}
