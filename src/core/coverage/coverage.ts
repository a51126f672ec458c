import {
  EXPLORATORY_AREAS,
  isExploratoryArea,
  type ExploratoryAreaId,
  type FocusArea,
} from '../guide/focus-areas';
import { TOPICS, type Topic, type TopicId } from '../guide/topics';
import type { StoryRecord } from './record';
import { areaMessage, topicMessage } from './messages';
import { tally, type Tally } from './tally';

/**
 * How well something is covered.
 *
 * A focus area is `missing` without a story and `solid` with two stories that aren't drafts, since
 * an interviewer may ask for a second example; anything between is `thin`. A topic is `solid` with
 * one story that isn't a draft, and `thin` with drafts only.
 */
export type CoverageState = 'missing' | 'thin' | 'solid';

/** A story below a focus area: it mainly serves the first known area of its `focus`. */
export interface AreaStory {
  id: string;
  role: 'main' | 'supporting';
}

export interface AreaCoverage {
  id: ExploratoryAreaId;
  /** Main ones first, else in the order of the records. */
  stories: AreaStory[];
  state: CoverageState;
}

export interface TopicCoverage {
  id: TopicId;
  stories: { id: string }[];
  state: CoverageState;
}

/** Something a candidate should still write or finish, with one plain sentence that says what. */
export type Gap =
  | { kind: 'focus-area'; id: ExploratoryAreaId; state: 'missing' | 'thin'; message: string }
  | { kind: 'topic'; id: TopicId; state: 'missing'; message: string };

/** What a set of stories covers; areas and topics stand in the guide's order (G33, G39-G49). */
export interface Coverage {
  focusAreas: AreaCoverage[];
  topics: TopicCoverage[];
  /** Areas that aren't solid, then topics that are missing. */
  gaps: Gap[];
  /** Stories that name no known focus area. */
  unassigned: { id: string }[];
}

/** Ids that the guide doesn't know count for nothing here; the linter reports them. */
export function computeCoverage(records: readonly StoryRecord[]): Coverage {
  const claims = records.map((record) => ({ record, areas: knownAreas(record) }));
  const areas = EXPLORATORY_AREAS.map((area) => coverArea(area, claims));
  const topics = TOPICS.map((topic) => coverTopic(topic, records));
  return {
    focusAreas: areas.map(({ coverage }) => coverage),
    topics: topics.map(({ coverage }) => coverage),
    gaps: [...areas, ...topics].flatMap(({ gap }) => gap ?? []),
    unassigned: claims
      .filter((claim) => claim.areas.length === 0)
      .map(({ record }) => ({ id: record.id })),
  };
}

/** The known focus areas of a story, each once, the main one first. */
export function knownAreas({ focus }: Pick<StoryRecord, 'focus'>): ExploratoryAreaId[] {
  return [...new Set(focus.filter(isExploratoryArea))];
}

/** A story with the areas it claims. */
interface Claim {
  record: StoryRecord;
  areas: ExploratoryAreaId[];
}

interface Covered<T> {
  coverage: T;
  gap?: Gap;
}

function coverArea(
  { id, name }: FocusArea<ExploratoryAreaId>,
  claims: readonly Claim[],
): Covered<AreaCoverage> {
  const claiming = claims.filter(({ areas }) => areas.includes(id));
  const inRole = (role: AreaStory['role']) =>
    claiming
      .filter(({ areas }) => (areas[0] === id) === (role === 'main'))
      .map(({ record }) => ({ id: record.id, role }));
  const amount = tally(claiming.map(({ record }) => record));
  const state = grade(amount, 2);
  const coverage = { id, stories: [...inRole('main'), ...inRole('supporting')], state };
  if (state === 'solid') return { coverage };
  return { coverage, gap: { kind: 'focus-area', id, state, message: areaMessage(name, amount) } };
}

function coverTopic({ id, name }: Topic, records: readonly StoryRecord[]): Covered<TopicCoverage> {
  const telling = records.filter(({ topics }) => topics.includes(id));
  const state = grade(tally(telling), 1);
  const coverage = { id, stories: telling.map((record) => ({ id: record.id })), state };
  if (state !== 'missing') return { coverage };
  return { coverage, gap: { kind: 'topic', id, state, message: topicMessage(name) } };
}

/** @param enough how many stories beyond drafts make it solid */
function grade({ drafts, finished }: Tally, enough: number): CoverageState {
  if (finished >= enough) return 'solid';
  return finished + drafts > 0 ? 'thin' : 'missing';
}
