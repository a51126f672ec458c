import type { Contender } from './contender';
import { add, once, twice, type Met } from './needs';

/**
 * How many stories it takes at least from `met` to `needs`, when nothing but these needs counts and
 * a story may be told twice; Infinity when no number does.
 */
export function completion(contenders: readonly Contender[], needs: Met): (met: Met) => number {
  const useful = [...new Set(contenders.map(({ covers }) => covers & once(needs)))];
  const known = new Map<Met, number>([[needs, 0]]);
  return function least(met) {
    const before = known.get(met);
    if (before !== undefined) return before;
    const open = once(needs & ~met) | twice(needs & ~met);
    const first = open & -open;
    let stories = Infinity;
    for (const covers of useful) {
      if (covers & first) stories = Math.min(stories, 1 + least(add(met, covers, needs)));
    }
    known.set(met, stories);
    return stories;
  };
}
