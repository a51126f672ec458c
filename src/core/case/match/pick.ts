import type { Hit } from './score';

/** Less than that is no match. */
const ENOUGH = 0.48;
/** A clause alone has fewer words to be sure by. */
const ENOUGH_FOR_CLAUSE = 0.62;
/** The best has to be this far ahead of the next one. */
const AHEAD = 0.08;

/**
 * What one sentence means, from how its whole and its clauses meet each target. Clauses count when they
 * ask for different things; else the sentence is one question.
 */
export function pick(whole: readonly Hit[], clauses: readonly (readonly Hit[])[]): Hit[] {
  const apart = byId(clauses.flatMap((hits) => best(hits, ENOUGH_FOR_CLAUSE)));
  return apart.length > 1 ? apart : best(whole, ENOUGH);
}

/** One hit for each target, in the order in which they were asked for. */
export function byId(hits: readonly Hit[]): Hit[] {
  return [...new Map(hits.map((hit) => [hit.id, hit])).values()];
}

function best(hits: readonly Hit[], enough: number): Hit[] {
  const [first, second] = [...hits].sort((a, b) => b.score - a.score);
  if (first === undefined || first.score < enough) return [];
  return second !== undefined && first.score - second.score < AHEAD ? [] : [first];
}
