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

/** What no single story exceeds. */
export interface Most {
  areas: number;
  topics: number;
  both: number;
  strength: number;
}

export function mostOf(contenders: readonly Contender[], needs: Met): Most {
  const most = { areas: 0, topics: 0, both: 0, strength: 0 };
  for (const { covers, strength } of contenders) {
    const useful = covers & once(needs);
    most.areas = Math.max(most.areas, countBits(areaNeeds(useful)));
    most.topics = Math.max(most.topics, countBits(topicNeeds(useful)));
    most.both = Math.max(most.both, countBits(useful));
    most.strength = Math.max(most.strength, strength);
  }
  return most;
}

/** So many stories are needed at least for what is open, however well they fit together. */
export function leastFor(open: Met, most: Most): number {
  const areas = countBits(areaNeeds(open));
  const topics = countBits(topicNeeds(open));
  return Math.max(
    storiesFor(areas, most.areas),
    storiesFor(topics, most.topics),
    storiesFor(areas + topics, most.both),
  );
}

const storiesFor = (open: number, each: number): number =>
  open === 0 ? 0 : Math.ceil(open / each);
