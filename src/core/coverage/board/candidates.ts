import type { Coverage } from '../covered';
import type { Candidate } from '../shortlist/shortlist';
import type { StoryStanding } from '../standing';

/**
 * What each thing that speaks for a story adds to its strength. Each outweighs all that come after
 * it, so that between two stories the first difference decides.
 */
const WEIGHTS = {
  /** No draft, no errors, not older than three years. */
  strong: 16,
  /** The text shows every focus area that it claims. */
  shown: 8,
  /** Checked, and nothing found but hints. */
  clean: 4,
  /** Known to be from the last three years. */
  recent: 2,
  /** Told without documents at least once. */
  told: 1,
};

/** Every story as something to choose from for a shortlist, with a strength from 0 to 31. */
export function candidates({ stories, areas }: Pick<Coverage, 'stories' | 'areas'>): Candidate[] {
  const notShown = new Set(
    areas.flatMap((area) =>
      area.stories.filter(({ weaknesses }) => weaknesses.includes('not-shown')).map(({ id }) => id),
    ),
  );
  return stories.map((standing) => ({
    id: standing.id,
    areas: standing.areas,
    topics: standing.topics,
    strength: strengthOf(standing, !notShown.has(standing.id)),
  }));
}

function strengthOf(
  { weaknesses, openFindings, when, rehearsal }: StoryStanding,
  isShown: boolean,
): number {
  const speaksFor: Record<keyof typeof WEIGHTS, boolean> = {
    strong: weaknesses.length === 0,
    shown: isShown,
    clean: openFindings === 0,
    recent: when !== undefined && !weaknesses.includes('stale'),
    told: rehearsal.times > 0,
  };
  return Object.entries(WEIGHTS).reduce(
    (sum, [key, weight]) => sum + (speaksFor[key as keyof typeof WEIGHTS] ? weight : 0),
    0,
  );
}
