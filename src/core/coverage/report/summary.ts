import { count } from '../../count';
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
  const { areas, topics, gaps, stories, ready, told } = summary;
  const all = stories === 0 ? 'No stories' : count(stories, 'story', 'stories');
  return [
    stories === 0 ? `${all}.` : `${all}, ${ready} ready, ${told} told.`,
    `Solid: ${areas.solid} of ${areas.of} focus areas, ${topics.solid} of ${topics.of} topics.`,
    gaps === 0 ? 'No gaps.' : `${count(gaps, 'gap')}.`,
  ].join(' ');
}

/** What `summaryCells` holds. */
export const SUMMARY_HEAD = ['Areas', 'Topics', 'Gaps', 'Stories', 'Ready', 'Told'] as const;

/** The numbers for a line of a table. */
export function summaryCells({ areas, topics, gaps, stories, ready, told }: CoverageSummary) {
  const share = ({ solid, of }: Share) => `${solid}/${of}`;
  return [share(areas), share(topics), ...[gaps, stories, ready, told].map(String)];
}
