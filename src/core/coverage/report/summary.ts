import * as l10n from '@vscode/l10n';
import { numberOf } from '../../language';
import { gapsOf, type Coverage, type Covered } from '../covered';

/** A set of stories in a few numbers. */
export interface CoverageSummary {
  areas: Share;
  topics: Share;
  gaps: number;
  stories: number;
  /** Stories that are no draft, have no error and aren't stale. */
  ready: number;
  /** Stories told at least once without documents. */
  told: number;
}

/** How many are solid, of how many. */
export interface Share {
  solid: number;
  of: number;
}

export function summarize(coverage: Coverage): CoverageSummary {
  const { areas, topics, stories } = coverage;
  return {
    areas: shareOf(areas),
    topics: shareOf(topics),
    gaps: gapsOf(coverage).length,
    stories: stories.length,
    ready: stories.filter(({ weaknesses }) => weaknesses.length === 0).length,
    told: stories.filter(({ rehearsal }) => rehearsal.times > 0).length,
  };
}

function shareOf(covered: readonly Covered[]): Share {
  return { solid: covered.filter(({ state }) => state === 'solid').length, of: covered.length };
}

/** `10 stories, 7 ready, 3 told. Solid: 4 of 5 focus areas, 10 of 11 topics. 1 gap.` */
export function summaryWords(summary: CoverageSummary): string {
  const { areas, topics, gaps } = summary;
  return [
    storyWords(summary),
    l10n.t(
      'Solid: {0} of {1} focus areas, {2} of {3} topics.',
      areas.solid,
      areas.of,
      topics.solid,
      topics.of,
    ),
    gaps === 0 ? l10n.t('No gaps.') : numberOf(gaps, l10n.t('{0} gap.'), l10n.t('{0} gaps.')),
  ].join(' ');
}

function storyWords({ stories, ready, told }: CoverageSummary): string {
  if (stories === 0) return l10n.t('No stories.');
  const all = numberOf(stories, l10n.t('{0} story'), l10n.t('{0} stories'));
  return l10n.t('{0}, {1} ready, {2} told.', all, ready, told);
}

/** What `summaryCells` holds. */
export const summaryHead = (): readonly string[] => [
  l10n.t('Areas'),
  l10n.t('Topics'),
  l10n.t('Gaps'),
  l10n.t('Stories'),
  l10n.t('Ready'),
  l10n.t('Told'),
];

/** The numbers for a line of a table. */
export function summaryCells({ areas, topics, gaps, stories, ready, told }: CoverageSummary) {
  const share = ({ solid, of }: Share) => `${solid}/${of}`;
  return [share(areas), share(topics), ...[gaps, stories, ready, told].map(String)];
}
