import { count } from '../count';
import type { PatternSection } from './patterns';
import type { Review } from './review';

/** One question put to the rounds, and how it is answered. */
export interface Section extends Pick<PatternSection, 'id' | 'title' | 'how'> {
  readonly read: (review: Review) => SectionReading;
}

/** Tables and charts show what there is from the first round on; only findings need more. */
export type SectionReading = Omit<PatternSection, 'id' | 'title' | 'how'>;

/** So many of the latest rounds say what is usual now. */
export const RECENT = 3;

/** In so many of these something is a pattern. */
export const OFTEN = 2;

/** What is missing when there are fewer rounds than needed: `1 more round with ratings`. */
export function missing(have: number, kind: string, need = RECENT): { notEnough?: string } {
  if (have >= need) return {};
  return {
    notEnough: `${count(need - have, have === 0 ? 'round' : 'more round')} ${kind}`,
  };
}
