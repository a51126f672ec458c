import type { Course } from './course';
import { again } from './sayings';

const WHAT = "(?:that|it|this|yourself|the question|the last \\w+|what you(?: just|’ve|'ve)? said)";
const HOW = '(?: again| once more| one more time| more slowly| slower| please|,)*';
const PARDON = `(?:i beg your )?pardon|come again|(?:sorry )?(?:what was|what did you say)(?: that)?`;
const ONCE_MORE = `(?:repeat|say) ${WHAT}${HOW}`;
const SLOWER = `(?:speak|talk|go)(?: a (?:bit|little))?(?: more slowly| slower)${HOW}|slow down${HOW}`;
const MISSED = "i (?:didn[’']t|did not|couldn[’']t) (?:catch|hear|get|understand) (?:that|it|you)";
const POLITE = '(?:(?:sorry|please|excuse me|can|could|would|will|may|i|you|ask|to)[, ]+)*';

const SAY_AGAIN = new RegExp(
  `^${POLITE}(?:${PARDON}|${ONCE_MORE}|${SLOWER}|${MISSED})[\\s.,!?]*$`,
  'i',
);

/**
 * Whether a line only asks to hear the last words again or more slowly. That is always all right, and no
 * question about the case (guide item G17).
 */
export function asksAgain(text: string): boolean {
  return SAY_AGAIN.test(text.trim());
}

/** What the interviewer said last; the opening before anything else. */
export function lastWords({ study, turns }: Course): string {
  const last = turns.findLast(({ type }) => type !== 'line');
  const text = last && last.type !== 'line' ? last.text : study.opening;
  return text.startsWith(again('')) ? text : again(text);
}
