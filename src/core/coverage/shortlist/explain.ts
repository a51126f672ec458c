import { toClaims, type Claims } from './claims';
import { byStrength, type Contender } from './contender';
import { byGain } from './greedy';
import { add, metBy, once, reachable, twice, type Met } from './needs';

/** A story to rehearse, and why. */
export interface Choice {
  id: string;
  /** What it covers beyond the choices before it; an area may be added by two of them. */
  adds: Claims;
  /** What the whole library would cover less often without it: it can't be left out. */
  onlyOne: Claims;
  /** The strongest story not chosen that could be told in its place, with all still covered. */
  alternative?: string;
}

/**
 * Puts the one that adds most first and says of each why it is there.
 *
 * @param chosen meet `needs`; none can be left out
 * @param library all contenders, the strongest first
 */
export function explain(
  chosen: readonly Contender[],
  library: readonly Contender[],
  needs: Met,
): Choice[] {
  let met = 0;
  return byGain([...chosen].sort(byStrength), needs).map((contender) => {
    const before = met;
    met = add(met, contender.covers, needs);
    const choice: Choice = {
      id: contender.id,
      adds: claimsOf(met & ~before),
      onlyOne: claimsOf(needs & ~reachable(without(contender, library))),
    };
    const alternative = standIn(contender, chosen, library, needs);
    if (alternative) choice.alternative = alternative.id;
    return choice;
  });
}

function standIn(
  contender: Contender,
  chosen: readonly Contender[],
  library: readonly Contender[],
  needs: Met,
): Contender | undefined {
  const met = metBy(without(contender, chosen), needs);
  return library.find((one) => add(met, one.covers, needs) === needs && !chosen.includes(one));
}

function without(contender: Contender, others: readonly Contender[]): Contender[] {
  return others.filter((one) => one !== contender);
}

const claimsOf = (needs: Met): Claims => toClaims(once(needs) | twice(needs));
