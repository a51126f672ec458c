import { completion } from './completion';
import type { Contender } from './contender';
import { areaNeeds, countBits, once, topicNeeds, type Met } from './needs';

/** The size and the strength of a choice; fewer stories are better, then more strength. */
export interface Score {
  size: number;
  strength: number;
}

export function isBetter(size: number, strength: number, than: Score | undefined): boolean {
  if (!than) return true;
  return size < than.size || (size === than.size && strength > than.strength);
}

/** How many stories it takes at least from `met` to all needs; Infinity when no number does. */
export type Least = (met: Met) => number;

export function leastOf(contenders: readonly Contender[], needs: Met): Least {
  const forAreas = completion(contenders, areaNeeds(needs));
  const forTopics = completion(contenders, topicNeeds(needs));
  const forMany = storiesFor(contenders.map(({ covers }) => countBits(covers & once(needs))));
  return (met) =>
    Math.max(
      forAreas(areaNeeds(met)),
      forTopics(topicNeeds(met)),
      forMany[countBits(needs & ~met)] ?? Infinity,
    );
}

/** For 0, 1, 2 … things: how many of the widest stories cover as many. */
function storiesFor(widths: number[]): number[] {
  const stories = [0];
  for (const [place, width] of widths.sort((a, b) => b - a).entries()) {
    for (let more = 0; more < width; more += 1) stories.push(place + 1);
  }
  return stories;
}
