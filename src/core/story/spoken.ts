import type { Span } from '../text';

/** A word is a run between white space, dashes or slashes that holds a letter or a digit. */
const WORD = /[^\s—–/|]*[\p{L}\p{N}][^\s—–/|]*/gu;

/** Number of words that would be spoken within a span of a story's `prose`. */
export function countWords(prose: string, { start, end }: Span): number {
  return prose.slice(start, end).match(WORD)?.length ?? 0;
}

/** Seconds that `words` take at a speaking rate in words per minute. */
export function spokenSeconds(words: number, wordsPerMinute: number): number {
  return Math.round((words / wordsPerMinute) * 60);
}

/** Whole seconds as `2:05`. */
export function formatSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
