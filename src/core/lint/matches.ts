import type { Span } from '../text';

/** Spans in the order in which they stand; of those that overlap, the first and longest. */
export function withoutOverlaps(found: readonly Span[]): Span[] {
  let done = 0;
  return [...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < done) return false;
      done = end;
      return true;
    });
}
