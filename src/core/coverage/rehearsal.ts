import { countsAs, type Lasted } from '../round/counts';

/** What coverage needs of a saved round. */
export interface RoundFact extends Lasted {
  /** When it began, in any form that `Date.parse` reads, local date first. */
  started: string;
  /** Ids of the stories told in it. */
  told: readonly string[];
  /** False when documents were looked at meanwhile. */
  closedBook: boolean;
}

/** How often a story was told without documents, and on which day last. */
export interface Rehearsal {
  times: number;
  /** `2026-11-22`; undefined when it was never told. */
  last?: string;
}

/** How often a live case was played, and on which day last. */
export interface LiveCases extends Rehearsal {
  /** Rounds that ended too soon to count; absent when none did. */
  tooShort?: number;
}

/** The closed-book tellings of every story that was told (G56). A story counts once in a round. */
export function rehearsals(rounds: readonly RoundFact[]): Map<string, Rehearsal> {
  const tellings = new Map<string, Rehearsal>();
  for (const { started, told, closedBook } of rounds) {
    if (!closedBook) continue;
    for (const id of new Set(told)) tellings.set(id, later(tellings.get(id), started.slice(0, 10)));
  }
  return tellings;
}

/** Live cases played so far: where Driving Success is seen as well (G63). */
export function liveCases(rounds: readonly RoundFact[]): LiveCases {
  const cases = rounds.filter(({ round }) => round === 'service-ownership');
  const played = cases.filter((one) => countsAs('service-ownership', one));
  const tooShort = cases.length - played.length;
  return {
    ...played.reduce<Rehearsal>((all, { started }) => later(all, started.slice(0, 10)), {
      times: 0,
    }),
    ...(tooShort > 0 && { tooShort }),
  };
}

function later(before: Rehearsal | undefined, day: string): Rehearsal {
  const { times, last = day } = before ?? { times: 0 };
  return { times: times + 1, last: last > day ? last : day };
}
