import { patternOf } from '../patterns/pattern';
import type { Span } from '../text';
import { oneLine } from './one-line';

const TELLER = "(?<![\\p{L}'’])(?:I|we)(?!\\p{L})";
const LINK =
  '(?:(?:and|also|then|similarly|likewise|besides|in addition),? (?:there was |once,? )?)?';

/** "Another time", "a second example": what is told next is another story. */
const OCCASION = patternOf(
  new RegExp(
    `^${LINK}(?:another time(?!\\p{L})(?! zone)|(?:on|at) (?:another|a different|a second|one other|other) occasions?(?!\\p{L})|(?:another|a second|a further|one more|a third|a different) (?:example|story|anecdote)(?!\\p{L}))`,
    'iu',
  ),
);

const THERE_WAS = patternOf(
  /^(?:and |also,? )?there (?:was|were) (?:also |then |once )?(?:another|a second|one other|other) (?:times?|occasions?|situations?|examples?|stor(?:y|ies))(?!\p{L})/iu,
);

/** "In a different team, I …": the same teller elsewhere. What was done before may be a reason. */
const ELSEWHERE = patternOf(
  new RegExp(
    `^${LINK}(?:in|at|on|with) (?:another|a different|a second|(?:my|a) (?:previous|former|last|earlier)) (?:team|company|employer|job|role|position|project)(?!\\p{L})(?:(?!${TELLER})[^.;!?]){0,60}${TELLER}(?!['’]d| had (?!(?:an?|the|no|to|our|my|some|two|three|four|many) ))`,
    'iu',
  ),
);

/** Where a sentence goes over to another event; offsets into the sentence. */
export function otherIncident(sentence: string): Span | undefined {
  const { text, original } = oneLine(sentence);
  const found = OCCASION.exec(text) ?? THERE_WAS.exec(text) ?? ELSEWHERE.exec(text);
  return found ? original({ start: found.index, end: found.index + found[0].length }) : undefined;
}
