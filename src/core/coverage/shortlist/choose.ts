import { leastFor, mostOf, type Score } from './bound';
import { undominated, type Contender } from './contender';
import { greedy } from './greedy';
import type { Met } from './needs';
import { search, type Budget } from './search';

export interface Chosen {
  chosen: Contender[];
  /** Nothing smaller meets as much, and nothing as small is stronger. */
  exact: boolean;
  /** Fewer stories than this can't meet as much. */
  atLeast: number;
}

/** Up to so many stories the answer is always exact. */
const ALWAYS_EXACT = 60;

/** Beyond them, what a choice may cost: a quarter of a second or so. */
const STEPS = 2_000_000;

/**
 * The smallest choice that meets `needs`, the strongest among the smallest.
 *
 * @param library meets `needs` together; the strongest first
 */
export function choose(library: readonly Contender[], needs: Met): Chosen {
  const useful = undominated(library, needs);
  const budget = { steps: useful.length > ALWAYS_EXACT ? STEPS : Infinity };
  return pools(useful).reduce<Chosen>(({ chosen }, pool) => improve(chosen, pool, needs, budget), {
    chosen: greedy(useful, needs),
    exact: false,
    atLeast: 0,
  });
}

/** Asks for one story more at a time, so that the first answer is the smallest. */
function improve(chosen: Contender[], pool: Contender[], needs: Met, budget: Budget): Chosen {
  let atLeast = leastFor(needs, mostOf(pool, needs));
  for (; atLeast < chosen.length; atLeast += 1) {
    const tooMany = { size: atLeast + 1, strength: Infinity };
    const { better, finished } = search(pool, needs, tooMany, budget);
    if (better || !finished) return { chosen: better ?? chosen, exact: finished, atLeast };
  }
  const { better, finished } = search(pool, needs, scoreOf(chosen), budget);
  return { chosen: better ?? chosen, exact: finished, atLeast };
}

/** More and more of the strongest, at last all: what few give rules out much among many. */
function pools(contenders: readonly Contender[]): Contender[][] {
  const pools = [];
  for (let size = ALWAYS_EXACT; size < contenders.length; size *= 3) {
    pools.push(contenders.slice(0, size));
  }
  return [...pools, [...contenders]];
}

function scoreOf(contenders: readonly Contender[]): Score {
  return {
    size: contenders.length,
    strength: contenders.reduce((sum, { strength }) => sum + strength, 0),
  };
}
