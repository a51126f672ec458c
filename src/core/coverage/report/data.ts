import { gapsOf, type Coverage, type CoverageState, type Covered } from '../covered';
import { isStrong, type CoveringStory } from '../covering';
import type { Note } from '../covered';
import type { Recalled } from '../recalled';
import type { LiveCases, Rehearsal } from '../rehearsal';
import type { StoryStanding } from '../standing';
import type { Shortlist } from '../shortlist/shortlist';
import type { ReportParts } from './markdown';
import { summarize, type CoverageSummary } from './summary';

/** Grows when something is renamed or left out, not when something is added. */
const VERSION = 1;

/** Coverage in the shape that other programs may rely on; described in docs/coverage.md. */
export interface CoverageData extends SummaryData {
  areas: CoveredData[];
  topics: CoveredData[];
  others: CoveredData[];
  /** What is to be closed, in the order of areas, topics, others. */
  gaps: { kind: Covered['kind']; id: string }[];
  stories: StoryData[];
  unassigned: string[];
  notes: Note[];
  liveCases: LiveCases;
  shortlist?: Shortlist;
}

export interface SummaryData {
  version: typeof VERSION;
  candidate?: string;
  today: string;
  summary: CoverageSummary;
}

export interface CoveredData {
  kind: Covered['kind'];
  id: string;
  name: string;
  state: CoverageState;
  needed: number;
  /** How many of its stories are strong. */
  strong: number;
  gap: boolean;
  advice?: string;
  /** For a topic that a retrieval drill has asked for: how it went the last time. */
  recalled?: Recalled;
  /** The strongest first. */
  stories: Pick<CoveringStory, 'id' | 'role' | 'weaknesses' | 'shownIn'>[];
}

export type StoryData = Omit<StoryStanding, 'rehearsal'> & { told: Rehearsal };

export function summaryData(coverage: Coverage, { today, name }: ReportParts): SummaryData {
  return {
    version: VERSION,
    ...(name !== undefined && { candidate: name }),
    today,
    summary: summarize(coverage),
  };
}

export function coverageData(coverage: Coverage, report: ReportParts): CoverageData {
  const { areas, topics, others, stories, unassigned, notes, liveCases } = coverage;
  return {
    ...summaryData(coverage, report),
    areas: areas.map(coveredData),
    topics: topics.map(coveredData),
    others: others.map(coveredData),
    gaps: gapsOf(coverage).map(({ kind, id }) => ({ kind, id })),
    stories: stories.map(storyData),
    unassigned,
    notes,
    liveCases,
    ...(report.shortlist && { shortlist: report.shortlist }),
  };
}

function coveredData(covered: Covered): CoveredData {
  const { kind, id, name, state, needed, gap, advice, recalled, stories } = covered;
  const strong = stories.filter(isStrong).length;
  return {
    kind,
    id,
    name,
    state,
    needed,
    strong,
    gap,
    ...(advice !== undefined && { advice }),
    ...(recalled && { recalled }),
    stories: stories.map(({ id, role, weaknesses, shownIn }) => ({
      id,
      role,
      weaknesses,
      shownIn,
    })),
  };
}

function storyData(standing: StoryStanding): StoryData {
  const { id, title, areas, topics, qualities, kind, serviceWork, when } = standing;
  const { stage, weaknesses, openFindings, rehearsal } = standing;
  return {
    id,
    title,
    areas,
    topics,
    qualities,
    stage,
    weaknesses,
    ...(kind && { kind }),
    ...(serviceWork && { serviceWork }),
    ...(when !== undefined && { when }),
    ...(openFindings !== undefined && { openFindings }),
    told: rehearsal,
  };
}
