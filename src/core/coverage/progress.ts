import * as l10n from '@vscode/l10n';
import { languageTag, numberOf } from '../language';

/** What is still to be done until everything shown is certain. */
export interface Progress {
  /** `1,200 of 10,000 stories checked`. */
  words: string;
  /** Nothing goes on until the candidate says so. */
  isStopped: boolean;
}

/** What is under way, and how much of it is done. */
interface Work {
  what: 'reading' | 'checking';
  done: number;
  total: number;
}

/**
 * How far reading and checking are; undefined when nothing is left to do.
 * @param work what is under way; undefined when nothing is, a total of zero while nobody knows it
 * @param waiting how many stories nobody has checked
 */
export function progressOf(
  work: Work | undefined,
  waiting: { unchecked: number; isStopped: boolean },
): Progress | undefined {
  if (work) {
    return { words: workWords(work), isStopped: false };
  }
  const { unchecked, isStopped } = waiting;
  if (!isStopped || unchecked === 0) return undefined;
  const words = numberOf(
    unchecked,
    l10n.t('{0} story not checked yet'),
    l10n.t('{0} stories not checked yet'),
  );
  return { words, isStopped };
}

function workWords({ what, done, total }: Work): string {
  if (total === 0) return l10n.t('Looking for stories');
  const [some, all] = [done, total].map((number) => number.toLocaleString(languageTag()));
  if (what === 'reading') {
    return total === 1
      ? l10n.t('{0} of {1} story read', some ?? '', all ?? '')
      : l10n.t('{0} of {1} stories read', some ?? '', all ?? '');
  }
  return total === 1
    ? l10n.t('{0} of {1} story checked', some ?? '', all ?? '')
    : l10n.t('{0} of {1} stories checked', some ?? '', all ?? '');
}
