import type { Coverage, CoverageState, Covered } from './covered';
import {
  coveringStories,
  isStrong,
  isUsable,
  type CoveringStory,
  type KnownStory,
} from './covering';
import { gapMessage } from './messages';
import { findNotes } from './notes';
import type { Recalled } from './recalled';
import type { StoryRecord } from './record';
import { liveCases, rehearsals, type RoundFact } from './rehearsal';
import {
  AREA_REQUIREMENTS,
  failureRequirement,
  PILLAR_REQUIREMENTS,
  SERVICE_WORK_REQUIREMENTS,
  TOPIC_REQUIREMENTS,
  type Requirement,
} from './requirements';
import { standingOf, type StoryStanding } from './standing';

/**
 * Ids that the guide doesn't know count for nothing here; the linter reports them.
 *
 * @param records in any order; ids are unique
 * @param rounds in any order
 * @param today `2026-11-22`
 * @param recalled by topic
 */
export function computeCoverage(
  records: readonly StoryRecord[],
  rounds: readonly RoundFact[],
  today: string,
  recalled: ReadonlyMap<string, Recalled> = new Map(),
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
  const topics = TOPIC_REQUIREMENTS.map(cover).map((topic) => withRecall(topic, recalled));
  return {
    areas,
    topics,
    others: [...SERVICE_WORK_REQUIREMENTS, failureRequirement(), ...PILLAR_REQUIREMENTS].map(cover),
    stories,
    unassigned: stories.filter(({ areas }) => areas.length === 0).map(({ id }) => id),
    notes: findNotes(stories, areas, topics),
    liveCases: liveCases(rounds),
  };
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

function withRecall<Id extends string>(
  covered: Covered<Id>,
  recalled: ReadonlyMap<string, Recalled>,
): Covered<Id> {
  const last = recalled.get(covered.id);
  return last ? { ...covered, recalled: last } : covered;
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
