import { leastOf, type Score } from './bound';
import { undominated, type Contender } from './contender';
import { greedy } from './greedy';
import { countBits, type Met } from './needs';
import { search, type Budget } from './search';

export interface Chosen {
  chosen: Contender[];
  /** Nothing smaller meets as much, and nothing as small is stronger. */
  exact: boolean;
  /** Fewer stories than this can't meet as much. */
  atLeast: number;
}

/** How many stories the first search looks at; each next one looks at three times as many. */
const FIRST_POOL = 60;

/**
 * The smallest choice that meets `needs`, the strongest among the smallest; the best one found when
 * the budget runs out before.
 *
 * @param library meets `needs` together; the strongest first
 */
export function choose(library: readonly Contender[], needs: Met, budget: Budget): Chosen {
  const useful = undominated(library, needs);
  return pools(useful).reduce<Chosen>(({ chosen }, pool) => improve(chosen, pool, needs, budget), {
    chosen: greedy(useful, needs),
    exact: false,
    atLeast: 0,
  });
}

/** Asks for one story more at a time, so that the first answer is the smallest. */
function improve(chosen: Contender[], pool: Contender[], needs: Met, budget: Budget): Chosen {
  let atLeast = leastOf(pool, needs)(0);
  for (; atLeast < chosen.length; atLeast += 1) {
    const tooMany = { size: atLeast + 1, strength: Infinity };
    const { better, finished } = search(pool, needs, tooMany, budget);
    if (better || !finished) return { chosen: better ?? chosen, exact: finished, atLeast };
  }
  const { better, finished } = search(pool, needs, scoreOf(chosen), budget);
  return { chosen: better ?? chosen, exact: finished, atLeast };
}

/** More and more of the widest, at last all: what few give rules out much among many. */
function pools(contenders: readonly Contender[]): Contender[][] {
  const widestFirst = [...contenders].sort((a, b) => countBits(b.covers) - countBits(a.covers));
  const pools = [];
  for (let size = FIRST_POOL; size < widestFirst.length; size *= 3) {
    pools.push(widestFirst.slice(0, size));
  }
  return [...pools, widestFirst];
}

function scoreOf(contenders: readonly Contender[]): Score {
  return {
    size: contenders.length,
    strength: contenders.reduce((sum, { strength }) => sum + strength, 0),
  };
}
