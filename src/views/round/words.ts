import { PERSONAS } from '../../core/guide/personas';
import type { AnswerLevel } from '../../core/round/clock';
import type { StartedEvent } from '../../core/round/events';
import type { Gap } from '../../core/round/round';

/** What the page says about a running answer; nothing while there is time. */
export const ANSWER_WORDS: Readonly<Record<AnswerLevel, string>> = {
  calm: '',
  long: 'Three and a half minutes. Come to your result.',
  stop: 'Let me stop you there.',
};

/** `3 h 2 min`, `4 min`, `2 min 5 s`: two parts at most. */
export function shortTime(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const parts = [
    { value: Math.floor(seconds / 3600), unit: 'h' },
    { value: Math.floor(seconds / 60) % 60, unit: 'min' },
    { value: seconds % 60, unit: 's' },
  ];
  const first = parts.findIndex(({ value }) => value > 0);
  if (first < 0) return '0 s';
  return parts
    .slice(first, first + 2)
    .filter(({ value }) => value > 0)
    .map(({ value, unit }) => `${value} ${unit}`)
    .join(' ');
}

export const gapQuestion = ({ ms }: Gap): string =>
  `Nobody was here for ${shortTime(ms)}. Does it count?`;

/** How often a document was seen; nothing when none was. */
export function peekWords(times: number): string {
  if (times === 0) return '';
  const often = times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
  return `Looked at a story ${often}.`;
}

/** Who asks (guide item G10); nothing when the round doesn't say. */
export function askerWords({ persona }: StartedEvent): string {
  const name = PERSONAS.find(({ id }) => id === persona)?.name;
  return name === undefined ? '' : `Your interviewer is ${name}.`;
}

/** What is promised about documents while the round runs. */
export function bookWords({ openBook }: StartedEvent): string {
  return openBook
    ? 'Open book: your stories stay within reach, and the record says so.'
    : 'Closed book: in this window, STAR Stories hides your stories until the round is over.';
}

/** What holds in a real interview as well (guide items G25, G26). */
export const ALONE_WORDS =
  'The point is to see how you work through it on your own: look nothing up, ask nobody, and leave AI tools closed.';

/** What is known of the words of a phase. */
export interface StoreNews {
  /** Whether they have waited for so long that it should be said. */
  readonly isLate: boolean;
  readonly isEmpty: boolean;
  /** Why nothing can be stored now. */
  readonly failure?: string | undefined;
}

export function storeWords({ isLate, isEmpty, failure }: StoreNews): string {
  if (failure !== undefined) return `Not stored yet: ${ended(failure)} Trying again.`;
  if (isLate) return 'Not stored yet: the editor doesn’t answer. Trying again.';
  return isEmpty ? 'What you type is stored as you type.' : 'Stored.';
}

const ended = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
