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

/** What stories could do at best if they never covered the same. */
export interface Limits {
  /** How many stories it takes to cover so many areas, topics, or both together. */
  areas: number[];
  topics: number[];
  both: number[];
  /** How strong so many stories are together. */
  strength: number[];
}

export function limitsOf(contenders: readonly Contender[], needs: Met): Limits {
  const useful = contenders.map(({ covers }) => covers & once(needs));
  const strengths = contenders.map(({ strength }) => strength).sort(descending);
  let sum = 0;
  return {
    areas: storiesFor(useful.map((covers) => countBits(areaNeeds(covers)))),
    topics: storiesFor(useful.map((covers) => countBits(topicNeeds(covers)))),
    both: storiesFor(useful.map(countBits)),
    strength: [0, ...strengths.map((strength) => (sum += strength))],
  };
}

/** So many stories are needed at least for what is open; Infinity when these can't do it. */
export function leastFor(open: Met, { areas, topics, both }: Limits): number {
  const openAreas = countBits(areaNeeds(open));
  const openTopics = countBits(topicNeeds(open));
  return Math.max(
    areas[openAreas] ?? Infinity,
    topics[openTopics] ?? Infinity,
    both[openAreas + openTopics] ?? Infinity,
  );
}

/** For 0, 1, 2 … things: how many of the widest stories cover as many. */
function storiesFor(widths: number[]): number[] {
  const stories = [0];
  for (const [place, width] of widths.sort(descending).entries()) {
    for (let more = 0; more < width; more += 1) stories.push(place + 1);
  }
  return stories;
}

const descending = (a: number, b: number): number => b - a;
