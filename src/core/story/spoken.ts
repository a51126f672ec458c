import type { Span } from '../text';

/** A word is a run between white space, dashes or slashes that holds a letter or a digit. */
const RUN = /[^\s—–/|]+/g;
const SPOKEN = /[\p{L}\p{N}]/u;

/** Number of words that would be spoken within a span of a story's `prose`. */
export function countWords(prose: string, { start, end }: Span): number {
  const runs = prose.slice(start, end).match(RUN) ?? [];
  return runs.filter((run) => SPOKEN.test(run)).length;
}

/** Seconds that `words` take at a speaking rate in words per minute. */
export function spokenSeconds(words: number, wordsPerMinute: number): number {
  return Math.round((words / wordsPerMinute) * 60);
}

/** Whole seconds as `2:05`. */
export function formatSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
