import { REQUIREMENTS } from './claims';

/**
 * How far requirements are met, as bits: bit n stands for requirement n met once, the bit as many
 * places further up as there are requirements for the same one met twice.
 */
export type Met = number;

const SECOND = REQUIREMENTS.length;
const TOPICS = bitsOf('topic');
const AREAS = bitsOf('focus-area') | (bitsOf('focus-area') << SECOND);

/**
 * What a set meets with one more story.
 *
 * @param covers bits of the requirements that the story counts for
 * @param needs nothing else is kept
 */
export function add(met: Met, covers: number, needs: Met): Met {
  return (met | covers | ((met & covers) << SECOND)) & needs;
}

/** What the stories meet together. */
export function metBy(stories: readonly { covers: number }[], needs: Met): Met {
  return stories.reduce((met, { covers }) => add(met, covers, needs), 0);
}

/** The most that these stories can meet, and so all that a choice from them has to. */
export function reachable(stories: readonly { covers: number }[]): Met {
  return metBy(stories, AREAS | TOPICS);
}

/** The bits for requirement `place`: one, or two when it has to be met twice. */
export function needsFor(place: number, needs: Met): Met {
  return needs & ((1 << place) | (1 << (place + SECOND)));
}

export const areaNeeds = (needs: Met): Met => needs & AREAS;

export const topicNeeds = (needs: Met): Met => needs & TOPICS;

/** The requirements that have to be met at all, as in what a story covers. */
export const once = (needs: Met): number => needs & ((1 << SECOND) - 1);

/** The requirements that have to be met twice, as in what a story covers. */
export const twice = (needs: Met): number => needs >> SECOND;

/** How many bits are set. */
export function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

function bitsOf(kind: 'focus-area' | 'topic'): number {
  return REQUIREMENTS.reduce((bits, one, place) => bits | (one.kind === kind ? 1 << place : 0), 0);
}
