import type { Span } from '../text';

/** What parts words: white space, dashes and slashes. */
const BREAK = /[\s—–/|]/;
const SPOKEN = /[\p{L}\p{N}]/u;

/** What most characters are, so that they need not be matched. */
const BREAKS = ascii(BREAK);
const SPEAKS = ascii(SPOKEN);

function ascii(pattern: RegExp): readonly boolean[] {
  return Array.from({ length: 128 }, (_, code) => pattern.test(String.fromCharCode(code)));
}

/**
 * Number of words that would be spoken within a span of a story's `prose`. A word is a run between
 * breaks that holds a letter or a digit.
 */
export function countWords(prose: string, { start, end }: Span): number {
  let words = 0;
  let spoken = false;
  for (let i = start; i < end; i++) {
    const code = (i + 1 < end ? prose.codePointAt(i) : prose.charCodeAt(i)) ?? 0;
    const character = code < 128 ? '' : String.fromCodePoint(code);
    if (BREAKS[code] ?? BREAK.test(character)) spoken = false;
    else if (!spoken && (SPEAKS[code] ?? SPOKEN.test(character))) {
      spoken = true;
      words += 1;
    }
  }
  return words;
}

/** Seconds that `words` take at a speaking rate in words per minute. */
export function spokenSeconds(words: number, wordsPerMinute: number): number {
  return Math.round((words / wordsPerMinute) * 60);
}

/** Whole seconds as `2:05`. */
export function formatSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
