import { createRandom, shuffle } from '../round/random';
import type { Cue } from './cue';
import type { LastResult } from './last';

/** Most cues that a drill asks. */
export const MOST_CUES = 10;

/** As many of them may be asked again because they were missed. */
const MOST_MISSED = 5;

/**
 * What to ask: first what wasn't named in time when it was last asked, then what was never asked, then
 * what was asked longest ago. At least half of the places go by age alone, so that no cue waits for ever:
 * two whole drills in a row ask all eleven topics. The seed decides between equals.
 */
export function drawCues(
  cues: readonly Cue[],
  last: ReadonlyMap<string, LastResult>,
  seed: number,
): Cue[] {
  const mixed = shuffle(cues, createRandom(seed));
  const age = ({ id }: Cue) => Date.parse(last.get(id)?.started ?? '') || -Infinity;
  const missed = mixed
    .filter(({ id }) => missRank(last.get(id)) > 0)
    .sort((a, b) => missRank(last.get(b.id)) - missRank(last.get(a.id)) || age(a) - age(b))
    .slice(0, MOST_MISSED);
  const rest = mixed.filter((cue) => !missed.includes(cue)).sort((a, b) => compare(age(a), age(b)));
  return [...missed, ...rest].slice(0, MOST_CUES);
}

/** Two that were never asked are equals. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

function missRank(result: LastResult | undefined): number {
  switch (result?.recall) {
    case 'not':
      return 2;
    case 'late':
      return 1;
    case 'in-time':
    case undefined:
      return 0;
  }
}
