import * as l10n from '@vscode/l10n';
import { numberOf } from '../language';
import type { PatternSection } from './patterns';
import type { Review } from './review';

/** One question put to the rounds, and how it is answered. */
export interface Section extends Pick<PatternSection, 'id'> {
  readonly title: () => string;
  readonly how: () => string;
  readonly read: (review: Review) => SectionReading;
}

/** Tables and charts show what there is from the first round on; only findings need more. */
export type SectionReading = Omit<PatternSection, 'id' | 'title' | 'how'>;

/** So many of the latest rounds say what is usual now. */
export const RECENT = 3;

/** In so many of these something is a pattern. */
export const OFTEN = 2;

/**
 * What is missing when there are fewer rounds than needed: `1 more round with ratings`.
 * @param ofKind says of `1 more round` which ones count
 */
export function missing(
  have: number,
  ofKind: (rounds: string) => string,
  need = RECENT,
): { notEnough?: string } {
  if (have >= need) return {};
  return { notEnough: ofKind(roundsLeft(have, need - have)) };
}

const roundsLeft = (have: number, left: number): string =>
  have === 0
    ? numberOf(left, l10n.t('{0} round'), l10n.t('{0} rounds'))
    : numberOf(left, l10n.t('{0} more round'), l10n.t('{0} more rounds'));
