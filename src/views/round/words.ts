import * as l10n from '@vscode/l10n';
import { PERSONAS } from '../../core/guide/personas';
import type { AnswerLevel } from '../../core/round/clock';
import type { StartedEvent } from '../../core/round/events';
import type { Gap } from '../../core/round/round';

/** What the page says about a running answer; nothing while there is time. */
export function answerWords(level: AnswerLevel): string {
  switch (level) {
    case 'calm':
      return '';
    case 'long':
      return l10n.t('Three and a half minutes. Come to your result.');
    case 'stop':
      return l10n.t('Let me stop you there.');
  }
}

/** `3 h 2 min`, `4 min`, `2 min 5 s`: two parts at most. */
export function shortTime(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const parts = [
    { value: hours, text: l10n.t`${hours} h` },
    { value: minutes, text: l10n.t`${minutes} min` },
    { value: seconds % 60, text: l10n.t`${seconds % 60} s` },
  ];
  const first = parts.findIndex(({ value }) => value > 0);
  if (first < 0) return l10n.t`${0} s`;
  return parts
    .slice(first, first + 2)
    .filter(({ value }) => value > 0)
    .map(({ text }) => text)
    .join(' ');
}

export const gapQuestion = ({ ms }: Gap): string =>
  l10n.t`Nobody was here for ${shortTime(ms)}. Does it count?`;

/** How often a document was seen; nothing when none was. */
export function peekWords(times: number): string {
  switch (times) {
    case 0:
      return '';
    case 1:
      return l10n.t('Looked at a story once.');
    case 2:
      return l10n.t('Looked at a story twice.');
    default:
      return l10n.t`Looked at a story ${times} times.`;
  }
}

/** Who asks (guide item G10); nothing when the round doesn't say. */
export function askerWords({ persona }: StartedEvent): string {
  const name = PERSONAS.find(({ id }) => id === persona)?.name;
  return name === undefined ? '' : l10n.t`Your interviewer is ${l10n.t(name)}.`;
}

/** What is promised about documents while the round runs. */
export function bookWords({ openBook }: StartedEvent): string {
  return openBook
    ? l10n.t('Open book: your stories stay within reach, and the record says so.')
    : l10n.t(
        'Closed book: in this window, STAR Stories hides your stories until the round is over.',
      );
}

/** What holds in a real interview as well (guide items G25, G26). */
export const aloneWords = (): string =>
  l10n.t(
    'The point is to see how you work through it on your own: look nothing up, ask nobody, and leave AI tools closed.',
  );

/** What is known of the words of a phase. */
export interface StoreNews {
  /** Whether they have waited for so long that it should be said. */
  readonly isLate: boolean;
  readonly isEmpty: boolean;
  /** Why nothing can be stored now. */
  readonly failure?: string | undefined;
}

export function storeWords({ isLate, isEmpty, failure }: StoreNews): string {
  if (failure !== undefined) return l10n.t`Not stored yet: ${ended(failure)} Trying again.`;
  if (isLate) return l10n.t('Not stored yet: the editor doesn’t answer. Trying again.');
  return isEmpty ? l10n.t('What you type is stored as you type.') : l10n.t('Stored.');
}

const ended = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
