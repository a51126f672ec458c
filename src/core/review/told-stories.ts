import { plainText } from '../coverage/report/plain';
import type { NamedRound, Review } from './review';

/** A story, and the rounds in which it was told, oldest first. */
export interface ToldStory {
  readonly id: string;
  readonly title: string;
  readonly rounds: readonly NamedRound[];
}

/** Stories that are known come first, in their order; then those that rounds name besides. */
export function toldStories({ rounds, stories = [] }: Review): ToldStory[] {
  const told = new Map<string, NamedRound[]>(stories.map(({ id }) => [id, []]));
  for (const round of rounds) {
    for (const id of new Set(round.told)) {
      const own = told.get(id);
      if (own) own.push(round);
      else told.set(id, [round]);
    }
  }
  const titles = new Map([
    ...pathsIn(rounds),
    ...stories.map(({ id, title }) => [id, title] as const),
  ]);
  return [...told].map(([id, own]) => ({
    id,
    title: plainText(titles.get(id) ?? id),
    rounds: own,
  }));
}

/** What records call stories: of one that is gone or was renamed, nothing else is known. */
const pathsIn = (rounds: Review['rounds']) =>
  rounds.flatMap(({ record, told }) => told.map((id, at) => [id, record.told[at] ?? id] as const));

/** Whether it was told without looking at documents. */
export const isClosedBook = ({ record }: NamedRound): boolean =>
  !record.openBook && record.peeks.length === 0;
