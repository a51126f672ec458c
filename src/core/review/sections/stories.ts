import { number, text } from '../cells';
import { count } from '../../count';
import { dayWords } from '../../day-words';
import type { Finding, Table } from '../patterns';
import type { Review } from '../review';
import { missing, RECENT, type Section } from '../section';
import { isClosedBook, toldStories, type ToldStory } from '../told-stories';
import { inWords, NONE } from '../words';

/** Stories that are told and those that aren’t (G56). */
export const STORIES: Section = {
  id: 'stories',
  title: 'Stories told and avoided',
  how: 'A story counts once in a round that names it. What stands out is a story told in three rounds or more, and in over half of those in which any was told; and the stories that were never told, once three rounds told some.',
  read(review) {
    const told = toldStories(review);
    const telling = review.rounds.filter((round) => round.told.length > 0);
    const isEnough = telling.length >= RECENT;
    return {
      ...missing(telling.length, 'for which you noted the stories told'),
      findings: isEnough
        ? [...often(told, telling.length), ...(review.stories ? neverTold(told, review) : [])]
        : [],
      ...(told.length > 0 && { table: tableOf(told) }),
    };
  },
};

const MOST_NAMED = 5;

function often(told: readonly ToldStory[], rounds: number): Finding[] {
  return told
    .filter((one) => one.rounds.length >= RECENT && 2 * one.rounds.length > rounds)
    .map((one) => ({
      text: `“${one.title}” was told in ${one.rounds.length} of ${count(rounds, 'round')} with stories.`,
      rounds: one.rounds.map(({ record }) => record.started),
    }));
}

function neverTold(told: readonly ToldStory[], { rounds }: Review): Finding[] {
  const never = told.filter((one) => one.rounds.length === 0);
  if (never.length === 0) return [];
  const names = never.slice(0, MOST_NAMED).map(({ title }) => `“${title}”`);
  const more = never.length - names.length;
  const all = more > 0 ? [...names, `${more} more`] : names;
  return [
    { text: `Never told in these ${count(rounds.length, 'round')}: ${inWords(all)}.`, rounds: [] },
  ];
}

function tableOf(told: readonly ToldStory[]): Table {
  return {
    caption: 'Stories by the rounds that tell them',
    columns: [text('Story'), number('Told'), number('Without documents'), text('Last told')],
    rows: told.map(({ title, rounds }) => {
      const last = rounds.at(-1)?.record.started;
      const closed = rounds.filter(isClosedBook).length;
      return {
        cells: [
          title,
          String(rounds.length),
          String(closed),
          last === undefined ? NONE : dayWords(last),
        ],
      };
    }),
  };
}
