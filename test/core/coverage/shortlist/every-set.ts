import type { Candidate } from '../../../../src/core/coverage/shortlist/shortlist';
import { coveredBy } from './libraries';

/** Size and strength of the best set that covers as much as all do, by trying every set there is. */
export function bestOfEverySet(candidates: readonly Candidate[]): {
  size: number;
  strength: number;
} {
  const wanted = [...coveredBy(candidates)].filter(([, times]) => times > 0);
  const claims = candidates.map(({ areas, topics }) => {
    const names = new Set<string>([...areas, ...topics]);
    return wanted.map(([id]) => (names.has(id) ? 1 : 0));
  });
  const counts = wanted.map(() => 0);
  let best = { size: Infinity, strength: -1 };
  const visit = (place: number, size: number, strength: number): void => {
    const claimed = claims[place];
    if (!claimed) {
      const covers = wanted.every(([, times], at) => (counts[at] ?? 0) >= times);
      const better = size < best.size || (size === best.size && strength > best.strength);
      if (covers && better) best = { size, strength };
      return;
    }
    visit(place + 1, size, strength);
    claimed.forEach((one, at) => (counts[at] = (counts[at] ?? 0) + one));
    visit(place + 1, size + 1, strength + (candidates[place]?.strength ?? 0));
    claimed.forEach((one, at) => (counts[at] = (counts[at] ?? 0) - one));
  };
  visit(0, 0, 0);
  return best;
}
