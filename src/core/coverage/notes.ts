import { count } from '../count';
import type { Covered } from './coverage';
import type { StoryStanding } from './standing';

/** Something about the stories as a whole that is no gap, and yet worth knowing. */
export interface Note {
  kind: 'single-point' | 'overloaded' | 'old';
  /** The story that it is about; absent when it is about all. */
  story?: string;
  message: string;
}

/** A story that is told for more topics than this would be asked for again and again (COV-05). */
const MOST_TOPICS = 4;

/** So many topics that rest on one story are worth a word; a single one is usual. */
const MANY_TOPICS = 3;

/** Stories on which whole areas rest, stories that carry too much, and a library that is old. */
export function findNotes(
  stories: readonly StoryStanding[],
  areas: readonly Covered[],
  topics: readonly Covered[],
): Note[] {
  return [
    ...stories.flatMap((story) => singlePoint(story, areas, topics)),
    ...stories.flatMap(overloaded),
    ...old(stories),
  ];
}

/** The areas or topics whose only story this is. */
export function restingOn<Id extends string>(
  story: string,
  covered: readonly Covered<Id>[],
): Covered<Id>[] {
  return covered.filter(({ stories }) => stories.length === 1 && stories[0]?.id === story);
}

function singlePoint(
  { id, title }: StoryStanding,
  areas: readonly Covered[],
  topics: readonly Covered[],
): Note[] {
  const names = restingOn(id, areas).map(({ name }) => name);
  const resting = restingOn(id, topics).length;
  if (names.length === 0 && resting < MANY_TOPICS) return [];
  const parts = [...names, ...(resting > 0 ? [count(resting, 'topic')] : [])];
  const verb = parts.length === 1 && resting <= 1 ? 'is' : 'are';
  return [
    {
      kind: 'single-point',
      story: id,
      message: `Without “${title}”, ${listed(parts)} ${verb} empty.`,
    },
  ];
}

function overloaded({ id, title, topics }: StoryStanding): Note[] {
  if (topics.length <= MOST_TOPICS) return [];
  return [
    {
      kind: 'overloaded',
      story: id,
      message: `“${title}” is told for ${topics.length} of the eleven topics. You can tell it once in an interview; choose its best ${MOST_TOPICS}.`,
    },
  ];
}

function old(stories: readonly StoryStanding[]): Note[] {
  const recent = stories.some(({ when, weaknesses }) => when && !weaknesses.includes('stale'));
  if (recent || stories.length === 0) return [];
  return [
    {
      kind: 'old',
      message:
        'No story is known to be from the last three years. Interviewers prefer recent events; add `when` to the front matter.',
    },
  ];
}

/** `A`, `A and B`, `A, B and C`. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
