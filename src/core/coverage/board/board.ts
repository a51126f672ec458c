import type { Coverage, CoverageState, Covered, Note } from '../covered';
import type { Shortlist } from '../shortlist/shortlist';
import { coveredWords } from '../words';
import { columnOf, type Column } from './columns';
import { boardGaps, kindWords, type Gap } from './gaps';
import { readinessPlot, type ReadinessPlot } from './plot';
import { rehearsalPlan, type RehearsalPlan } from './rehearse';
import { boardStories, type BoardStory } from './stories';
import { summaryWords } from './summary';

/** Everything that the board shows, as data that can be sent to a page. */
export interface Board {
  summary: string;
  gaps: Gap[];
  areas: Column[];
  topics: Column[];
  stories: BoardStory[];
  plot: ReadinessPlot;
  plan: RehearsalPlan;
  others: OtherLine[];
  /** The first ones. */
  notes: Note[];
  /** How many there are besides. */
  moreNotes: number;
}

/** Service work, the failure, or a pillar. */
export interface OtherLine {
  kind: string;
  id: string;
  name: string;
  meaning: string;
  state: CoverageState;
  words: string;
  stories: { id: string; title: string }[];
}

/** More would bury the page. */
const MOST_NOTES = 20;

/** @param chosen from the `candidates` of this coverage */
export function boardOf(coverage: Coverage, chosen: Shortlist): Board {
  return {
    summary: summaryWords(coverage),
    gaps: boardGaps(coverage),
    areas: coverage.areas.map(columnOf),
    topics: coverage.topics.map(columnOf),
    stories: boardStories(coverage),
    plot: readinessPlot(coverage),
    plan: rehearsalPlan(coverage, chosen),
    others: otherLines(coverage),
    notes: coverage.notes.slice(0, MOST_NOTES),
    moreNotes: Math.max(0, coverage.notes.length - MOST_NOTES),
  };
}

/** More titles than these would bury the line. */
const MOST_TITLES = 5;

function otherLines({ others, stories }: Coverage): OtherLine[] {
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  return others.map((covered: Covered) => ({
    kind: kindWords(covered),
    id: covered.id,
    name: covered.name,
    meaning: covered.meaning,
    state: covered.state,
    words: coveredWords(covered),
    stories: covered.stories
      .slice(0, MOST_TITLES)
      .map(({ id }) => ({ id, title: titles.get(id) ?? id })),
  }));
}
