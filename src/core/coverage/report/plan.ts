import { rehearsalPlan, type PlannedStory } from '../board/rehearse';
import type { Coverage } from '../covered';
import type { Shortlist } from '../shortlist/shortlist';
import { titleOf } from './lines';

/**
 * The stories to rehearse, as a report tells them: what they can't cover stands among its gaps. All
 * texts are plain.
 */
export interface PlanLines {
  summary: string;
  /** In the order to rehearse them. */
  stories: { title: string; why: string }[];
}

export function planLines(coverage: Coverage, shortlist: Shortlist): PlanLines {
  const { summary, stories } = rehearsalPlan(coverage, shortlist);
  return {
    summary,
    stories: stories.map((story) => ({ title: titleOf(story), why: reasonFor(story) })),
  };
}

/** `for Partnering, Prioritizing · the only one for Prioritizing` */
function reasonFor({ adds, onlyOne, alternative }: PlannedStory): string {
  return [
    `for ${adds.join(', ')}`,
    onlyOne.length > 0 ? `the only one for ${onlyOne.join(', ')}` : '',
    alternative ? `or “${titleOf(alternative)}” instead` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
