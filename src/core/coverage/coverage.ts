import type { ExploratoryAreaId } from '../guide/focus-areas';
import type { TopicId } from '../guide/topics';
import {
  coveringStories,
  isStrong,
  isUsable,
  type CoveringStory,
  type KnownStory,
} from './covering';
import { gapMessage } from './messages';
import { findNotes, type Note } from './notes';
import type { StoryRecord } from './record';
import { liveCases, rehearsals, type Rehearsal, type RoundFact } from './rehearsal';
import {
  AREA_REQUIREMENTS,
  FAILURE_REQUIREMENT,
  PILLAR_REQUIREMENTS,
  SERVICE_WORK_REQUIREMENTS,
  TOPIC_REQUIREMENTS,
  type Requirement,
} from './requirements';
import { standingOf, type StoryStanding } from './standing';

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
  liveCases: Rehearsal;
}

/**
 * Ids that the guide doesn't know count for nothing here; the linter reports them.
 *
 * @param records in any order; ids are unique
 * @param rounds in any order
 * @param today `2026-11-22`
 */
export function computeCoverage(
  records: readonly StoryRecord[],
  rounds: readonly RoundFact[],
  today: string,
): Coverage {
  const told = rehearsals(rounds);
  const known = records.map((record) => ({
    record,
    standing: standingOf(record, told.get(record.id), today),
  }));
  const stories = known.map(({ standing }) => standing).sort(byTitle);
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  const cover = <Id extends string>(requirement: Requirement<Id>) =>
    coverOne(requirement, known, (id) => titles.get(id) ?? id);
  const areas = AREA_REQUIREMENTS.map(cover);
  const topics = TOPIC_REQUIREMENTS.map(cover);
  return {
    areas,
    topics,
    others: [...SERVICE_WORK_REQUIREMENTS, FAILURE_REQUIREMENT, ...PILLAR_REQUIREMENTS].map(cover),
    stories,
    unassigned: stories.filter(({ areas }) => areas.length === 0).map(({ id }) => id),
    notes: findNotes(stories, areas, topics),
    liveCases: liveCases(rounds),
  };
}

/** All that is to be closed: areas first, then topics, then the rest. */
export function gapsOf({ areas, topics, others }: Coverage): Covered[] {
  return [...areas, ...topics, ...others].filter(({ gap }) => gap);
}

function coverOne<Id extends string>(
  requirement: Requirement<Id>,
  known: readonly KnownStory[],
  titleOf: (id: string) => string,
): Covered<Id> {
  const stories = coveringStories(requirement, known);
  const { kind, id, name, meaning, needed, gapWhen } = requirement;
  const state = grade(stories, needed);
  const gap = state === 'missing' ? gapWhen !== 'never' : state === 'thin' && gapWhen === 'thin';
  const covered: Covered<Id> = { kind, id, name, meaning, needed, state, stories, gap };
  if (state !== 'solid') {
    covered.advice = gapMessage(covered, titleOf);
  }
  return covered;
}

function grade(stories: readonly CoveringStory[], needed: number): CoverageState {
  if (stories.length === 0) return 'missing';
  const isEnough = stories.some(isStrong) && stories.filter(isUsable).length >= needed;
  return isEnough ? 'solid' : 'thin';
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function byTitle(a: StoryStanding, b: StoryStanding): number {
  return collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1);
}
