import type { Patterns } from './patterns';
import { reviewOf, type KnownStory, type ReviewedRound } from './review';
import { SECTIONS } from './sections';

/**
 * What several rounds have in common (guide items G51, G83, G86). Nothing is added up to a score.
 *
 * @param rounds in any order
 * @param stories all that could have been told, where that is known
 */
export function patternsOf(
  rounds: readonly ReviewedRound[],
  stories?: readonly KnownStory[],
): Patterns {
  const review = reviewOf(rounds, stories);
  const first = review.rounds.at(0)?.record.started.slice(0, 10);
  const last = review.rounds.at(-1)?.record.started.slice(0, 10);
  return {
    rounds: review.rounds.length,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    sections: SECTIONS.map(({ id, title, how, read }) => ({
      id,
      title: title(),
      how: how(),
      ...read(review),
    })),
  };
}
