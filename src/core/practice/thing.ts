import type { PracticeTarget } from './practice';

/** What it takes out of a day. */
export type Effort = 'round' | 'write' | 'tell' | 'retrieval' | 'sheet';

/** Which interview it is for. */
export type Serves = 'exploratory' | 'service-ownership' | 'both';

/** Something to practice. Days count from today, which is 0; days before it are negative. */
export interface Thing {
  /** No two things have the same. */
  readonly id: string;
  readonly target: PracticeTarget;
  readonly text: string;
  /** Why it matters, such as `Partnering is thin`; may be empty. */
  readonly reason: string;
  readonly effort: Effort;
  readonly serves: Serves;
  /** What comes first has the smaller one. */
  readonly tier: number;
  /** The same within a tier. */
  readonly order: number;
  /** On which days it was done, in any order. */
  readonly practiced: readonly number[];
  /** Wanted once as soon as there is room, until it was done on this day or later; -Infinity for ever. */
  readonly wantedSince: number;
  /** Whether it is done again and again. */
  readonly repeats: boolean;
}

/** What comes first: all that follows depends on this order only. */
export function byRank(a: Thing, b: Thing): number {
  return a.tier - b.tier || a.order - b.order || (a.id < b.id ? -1 : 1);
}

/** The last day before another one on which it was done. */
export function lastBefore({ practiced }: Thing, day: number): number | undefined {
  const days = practiced.filter((one) => one < day);
  return days.length === 0 ? undefined : Math.max(...days);
}

/** Order of what is wanted once: an earlier tier goes first. */
export const TIERS = {
  firstInterview: 0,
  areas: 1,
  cases: 2,
  rest: 3,
  sheets: 4,
} as const;
