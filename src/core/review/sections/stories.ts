import * as l10n from '@vscode/l10n';
import { listed } from '../../coverage/listed';
import { number, text } from '../cells';
import { dayWords } from '../../day-words';
import { inQuotes, numberOf } from '../../language';
import type { Finding, Table } from '../patterns';
import type { Review } from '../review';
import { missing, RECENT, type Section } from '../section';
import { isClosedBook, toldStories, type ToldStory } from '../told-stories';
import { NONE } from '../words';

/** Stories that are told and those that aren’t (G56). */
export const STORIES: Section = {
  id: 'stories',
  title: () => l10n.t('Stories told and avoided'),
  how: () =>
    l10n.t(
      'A story counts once in a round that names it. What stands out is a story told in three rounds or more, and in over half of those in which any was told; and the stories that were never told, once three rounds told some.',
    ),
  read(review) {
    const told = toldStories(review);
    const telling = review.rounds.filter((round) => round.told.length > 0);
    const isEnough = telling.length >= RECENT;
    return {
      ...missing(telling.length, (rounds) =>
        l10n.t('{0} for which you noted the stories told', rounds),
      ),
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
      text: l10n.t(
        '“{0}” was told in {1} of {2} with stories.',
        one.title,
        one.rounds.length,
        roundsWords(rounds),
      ),
      rounds: one.rounds.map(({ record }) => record.started),
    }));
}

function neverTold(told: readonly ToldStory[], { rounds }: Review): Finding[] {
  const never = told.filter((one) => one.rounds.length === 0);
  if (never.length === 0) return [];
  const names = never.slice(0, MOST_NAMED).map(({ title }) => inQuotes(title));
  const more = never.length - names.length;
  const all = more > 0 ? [...names, l10n.t('{0} more', more)] : names;
  return [
    {
      text: l10n.t('Never told in these {0}: {1}.', roundsWords(rounds.length), listed(all)),
      rounds: [],
    },
  ];
}

const roundsWords = (rounds: number): string =>
  numberOf(rounds, l10n.t('{0} round'), l10n.t('{0} rounds'));

function tableOf(told: readonly ToldStory[]): Table {
  return {
    caption: l10n.t('Stories by the rounds that tell them'),
    columns: [
      text(l10n.t('Story')),
      number(l10n.t('Told')),
      number(l10n.t('Without documents')),
      text(l10n.t('Last told')),
    ],
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
