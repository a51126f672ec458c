import * as l10n from '@vscode/l10n';
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
    l10n.t('for {0}', adds.join(', ')),
    onlyOne.length > 0 ? l10n.t('the only one for {0}', onlyOne.join(', ')) : '',
    alternative ? l10n.t('or “{0}” instead', titleOf(alternative)) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
