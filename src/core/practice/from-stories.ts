import * as l10n from '@vscode/l10n';
import { isTopic } from '../guide/topics';
import type { Coverage, Covered } from '../coverage/covered';
import type { StoryStanding } from '../coverage/standing';
import type { PracticedRound } from './input';
import type { DayOf } from './practiced';
import { TIERS, type Thing } from './thing';
import { gapWords } from './words';

/** Whether there is enough of a story to tell it. */
export function isTellable({ weaknesses }: StoryStanding): boolean {
  return !weaknesses.includes('draft') && !weaknesses.includes('unfinished');
}

/**
 * The shortlisted stories, each to be told without documents (guide item G56): first those of which
 * the most focus areas, then the most topics, aren't solid.
 */
export function fromStories(
  coverage: Coverage,
  shortlist: readonly string[],
  rounds: readonly PracticedRound[],
  dayOf: DayOf,
): Thing[] {
  return coverage.stories
    .filter((story) => shortlist.includes(story.id) && isTellable(story))
    .map((story): Thing => {
      const weak = weakOf(coverage, story);
      const areas = weak.filter(({ kind }) => kind === 'focus-area').length;
      const topic = weak.find(({ kind }) => kind === 'topic')?.id ?? story.topics[0];
      const [first] = weak;
      return {
        id: `tell-story:${story.id}`,
        target: {
          kind: 'tell-story',
          storyId: story.id,
          ...(topic !== undefined && isTopic(topic) && { topic }),
        },
        text: l10n.t`Tell “${story.title}”`,
        reason: first ? gapWords(first) : '',
        effort: 'tell',
        serves: 'both',
        tier: areas > 0 ? TIERS.areas : TIERS.rest,
        order: -(areas * MOST_TOPICS + weak.length),
        practiced: tellings(story.id, rounds, dayOf),
        wantedSince: -Infinity,
        repeats: true,
      };
    });
}

/** More than a story can name, so that one area outweighs all topics. */
const MOST_TOPICS = 100;

/** The areas, then the topics, that a story is told for and that aren't solid, in the guide's order. */
function weakOf({ areas, topics }: Coverage, { id }: StoryStanding): Covered[] {
  return [...areas, ...topics].filter(
    ({ state, stories }) => state !== 'solid' && stories.some((story) => story.id === id),
  );
}

function tellings(id: string, rounds: readonly PracticedRound[], dayOf: DayOf): number[] {
  return rounds
    .filter(({ told, closedBook }) => closedBook && told.includes(id))
    .map(({ started }) => dayOf(started));
}
