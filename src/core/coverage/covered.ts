import type { ExploratoryAreaId } from '../guide/focus-areas';
import type { TopicId } from '../guide/topics';
import type { CoveringStory } from './covering';
import type { Recalled } from './recalled';
import type { LiveCases } from './rehearsal';
import type { Requirement } from './requirements';
import type { StoryStanding } from './standing';

/**
 * How well something is covered.
 *
 * A story is strong when it is no draft, has no finding of severity error and no prompt left, is not
 * older than three years, and, for a focus area, its text shows what it claims as far as the linter
 * can tell; for a failure, when it tells the lesson. Something is `missing` without a story, `solid`
 * with as many strong ones as it needs, and `thin` between. Where it takes two, one may be old.
 */
export type CoverageState = 'missing' | 'thin' | 'solid';

/** Something that a candidate needs stories for, and how far it is covered. */
export interface Covered<Id extends string = string> {
  kind: Requirement['kind'];
  id: Id;
  name: string;
  meaning: string;
  needed: number;
  state: CoverageState;
  /** The strongest first. */
  stories: CoveringStory[];
  /** What to write or finish, in one or two sentences; undefined when it is solid. */
  advice?: string;
  /** For a topic that a retrieval drill has asked for. It changes no state. */
  recalled?: Recalled;
  /** Whether it counts as a gap to close. */
  gap: boolean;
}

/** What a set of stories covers. Everything stands in the guide's order (G33, G39-G49). */
export interface Coverage {
  areas: Covered<ExploratoryAreaId>[];
  topics: Covered<TopicId>[];
  /** Expand, replace, troubleshoot; a failure; the three pillars. */
  others: Covered[];
  /** Every story, by title. */
  stories: StoryStanding[];
  /** Ids of stories that name no known focus area. */
  unassigned: string[];
  /** What else a candidate should know of the whole. */
  notes: Note[];
  /** Driving Success is one area with two contexts: told stories, and these live cases (G63). */
  liveCases: LiveCases;
}

/** Something about the stories as a whole that is no gap, and yet worth knowing. */
export interface Note {
  kind: 'single-point' | 'overloaded' | 'old' | 'no-growth' | 'not-hackable';
  /** The story that it is about; absent when it is about all. */
  story?: string;
  message: string;
}

/** All that is to be closed: areas first, then topics, then the rest. */
export function gapsOf({ areas, topics, others }: Coverage): Covered[] {
  return [...areas, ...topics, ...others].filter(({ gap }) => gap);
}
