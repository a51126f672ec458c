import * as l10n from '@vscode/l10n';
import { TOPICS } from '../guide/topics';
import { numberOf } from '../language';
import type { Covered, Note } from './covered';
import { listed } from './listed';
import type { StoryStanding } from './standing';

/** A story that is told for more topics than this would be asked for again and again (COV-05). */
const MOST_TOPICS = 4;

/** So many topics that rest on one story are worth a word; a single one is usual. */
const MANY_TOPICS = 3;

/** Fewer are a beginning: what no story has may still come. */
const LIBRARY = 3;

/** Stories on which whole areas rest, stories that carry too much, and what a library lacks as a whole. */
export function findNotes(
  stories: readonly StoryStanding[],
  areas: readonly Covered[],
  topics: readonly Covered[],
): Note[] {
  return [
    ...stories.flatMap((story) => singlePoint(story, areas, topics)),
    ...stories.flatMap(overloaded),
    ...old(stories),
    ...(stories.length < LIBRARY ? [] : lacking(stories)),
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
  const topicWords = numberOf(resting, l10n.t('{0} topic'), l10n.t('{0} topics'));
  const parts = [...names, ...(resting > 0 ? [topicWords] : [])];
  return [
    {
      kind: 'single-point',
      story: id,
      message:
        parts.length === 1 && resting <= 1
          ? l10n.t('Without “{0}”, {1} is empty.', title, listed(parts))
          : l10n.t('Without “{0}”, {1} are empty.', title, listed(parts)),
    },
  ];
}

function overloaded({ id, title, topics }: StoryStanding): Note[] {
  if (topics.length <= MOST_TOPICS) return [];
  return [
    {
      kind: 'overloaded',
      story: id,
      message: l10n.t(
        '“{0}” is told for {1} of the {2} topics, and an interview has room for it once. Keep up to {3} that it answers best.',
        title,
        topics.length,
        TOPICS.length,
        MOST_TOPICS,
      ),
    },
  ];
}

function old(stories: readonly StoryStanding[]): Note[] {
  const recent = stories.some(({ when, weaknesses }) => when && !weaknesses.includes('stale'));
  if (recent || stories.length === 0) return [];
  const undated = stories.some(({ when }) => when === undefined);
  return [{ kind: 'old', message: undated ? undatedMessage() : oldMessage() }];
}

/** Stories that no topic asks for by itself, and the guide does: growth (G90, COV-09) and hackable systems (G5). */
function lacking(stories: readonly StoryStanding[]): Note[] {
  const grows = stories.some(({ kind }) => kind === 'growth');
  const isHackable = stories.some(({ qualities }) => qualities.includes('hackable'));
  return [
    ...(grows ? [] : [{ kind: 'no-growth', message: noGrowth() } as const]),
    ...(isHackable ? [] : [{ kind: 'not-hackable', message: notHackable() } as const]),
  ];
}

const noGrowth = (): string =>
  l10n.t(
    'No story tells how you changed your mind or got better at something. Mark the one that does with “kind: growth”.',
  );

const notHackable = (): string =>
  l10n.t(
    'No story tells how you made other engineers faster. Mark the one that does with “qualities: [hackable]”.',
  );

const undatedMessage = (): string =>
  l10n.t(
    'No story says that it is from the last three years, and interviewers prefer recent events. Add “when” to the front matter of those that are.',
  );

const oldMessage = (): string =>
  l10n.t('Every story is over three years old, and interviewers prefer recent events.');
