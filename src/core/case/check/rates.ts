import type { MatcherMeasure } from '../match/measure';

/** Of the held-out phrasings of a case, at least this part is found. */
export const LEAST_FOUND = 0.85;
/** And at most this part tells something else. */
export const MOST_WRONG = 0.05;

/** What the matcher finds of a case, as parts of all held-out phrasings (0 to 1). */
export function rates({ heldOut, found, wrong }: MatcherMeasure) {
  return { found: found / heldOut, wrong: wrong / heldOut };
}
