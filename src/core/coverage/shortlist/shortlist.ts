import type { ExploratoryAreaId } from '../../guide/focus-areas';
import type { TopicId } from '../../guide/topics';
import { choose } from './choose';
import { toBits } from './claims';
import { byStrength } from './contender';
import { explain, type Choice } from './explain';
import { reachable } from './needs';
import { shortfalls, type Shortfall } from './shortfalls';

export type { Choice, Shortfall };

/** A story to choose from. */
export interface Candidate {
  /** No two candidates have the same. */
  id: string;
  areas: readonly ExploratoryAreaId[];
  topics: readonly TopicId[];
  /** How well it would be told: a whole number, 0 or more. */
  strength: number;
}

export interface Shortlist {
  /** In the order to rehearse them: the one that adds most first. */
  choices: Choice[];
  /** No set with fewer stories covers as much, and none with as many is stronger. */
  exact: boolean;
  /** No set with fewer stories than this covers as much. */
  atLeast: number;
  /** What the library can't cover as often as needed, in the guide's order. */
  uncovered: Shortfall[];
}

/** Up to so many stories the answer is exact, whatever it costs: 700,000 steps were the most seen. */
const ALWAYS_EXACT = 60;

/** What the answer for more stories may cost: two or three tenths of a second. */
const STEPS = 2_000_000;

/**
 * The smallest set of stories that covers each focus area twice and each topic once (G33, G39-G49,
 * G52), the strongest of the smallest ones; what the library can't cover isn't asked of it. Exact for
 * up to 60 stories, mostly for thousands. In what order the candidates come makes no difference.
 */
export function shortlist(candidates: readonly Candidate[]): Shortlist {
  const library = candidates
    .map(({ id, areas, topics, strength }) => ({ id, covers: toBits(areas, topics), strength }))
    .sort(byStrength);
  const needs = reachable(library);
  const steps = library.length > ALWAYS_EXACT ? STEPS : Infinity;
  const { chosen, exact, atLeast } = choose(library, needs, { steps });
  return {
    choices: explain(chosen, library, needs),
    exact,
    atLeast,
    uncovered: shortfalls(needs),
  };
}
