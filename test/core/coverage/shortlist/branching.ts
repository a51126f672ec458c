import type { Candidate } from '../../../../src/core/coverage/shortlist/shortlist';
import { coveredBy } from './libraries';

interface Item {
  /** Places of the requirements it counts for. */
  covers: number[];
  strength: number;
}

interface Best {
  size: number;
  strength: number;
}

/**
 * Size and strength of the best set that covers as much as all do, by depth-first branching: some
 * story has to cover the requirement that the fewest can, so each of them is tried in turn, and left
 * out for good once tried. A branch ends when even stories as wide as the widest left would be too many.
 */
export function bestByBranching(candidates: readonly Candidate[]): Best {
  const wanted = [...coveredBy(candidates)].filter(([, times]) => times > 0);
  const items = candidates.map(({ areas, topics, strength }) => {
    const names: string[] = [...areas, ...topics];
    return { covers: [...wanted.keys()].filter((at) => names.includes(wanted[at]![0])), strength };
  });
  const best = { size: Infinity, strength: -1 };
  branch(
    wanted.map(([, times]) => times),
    items,
    { size: 0, strength: 0 },
    best,
  );
  return best;
}

function branch(missing: readonly number[], left: readonly Item[], so: Best, best: Best): void {
  const open = [...missing.keys()].filter((at) => missing[at]! > 0);
  if (open.length === 0) {
    const better = so.size < best.size || so.strength > best.strength;
    if (so.size <= best.size && better) Object.assign(best, so);
    return;
  }
  const useful = left
    .map((item) => ({ item, gain: item.covers.filter((at) => missing[at]! > 0).length }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || b.item.strength - a.item.strength);
  if (!mayWin(missing, useful, so, best)) return;
  const able = (at: number) => useful.filter(({ item }) => item.covers.includes(at));
  const rarest = open.reduce((a, b) => (able(b).length < able(a).length ? b : a));
  let others = useful.map(({ item }) => item);
  if (open.some((at) => able(at).length < missing[at]!)) return;
  for (const { item } of able(rarest)) {
    others = others.filter((one) => one !== item);
    const after = missing.map((times, at) => times - (item.covers.includes(at) ? 1 : 0));
    const next = { size: so.size + 1, strength: so.strength + item.strength };
    branch(after, others, next, best);
  }
}

function mayWin(
  missing: readonly number[],
  useful: readonly { item: Item; gain: number }[],
  so: Best,
  best: Best,
): boolean {
  let toCover = missing.reduce((sum, times) => sum + Math.max(0, times), 0);
  let more = 0;
  for (const { gain } of useful) {
    if (toCover <= 0) break;
    toCover -= gain;
    more += 1;
  }
  if (toCover > 0 || so.size + more > best.size) return false;
  if (so.size + more < best.size) return true;
  const strengths = useful.map(({ item }) => item.strength).sort((a, b) => b - a);
  const strongest = strengths.slice(0, more).reduce((sum, strength) => sum + strength, 0);
  return so.strength + strongest > best.strength;
}
