import type { RoundRecord } from '../record/record';

/** A rating within this time of the round's end is from right after it. */
export const FRESH_MS = 60 * 60_000;

/** When a rating was made, as records say it. */
export function whenRated({ ended }: Pick<RoundRecord, 'ended'>, now: number): 'after' | 'later' {
  return now - Date.parse(ended) <= FRESH_MS ? 'after' : 'later';
}
