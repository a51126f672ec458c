import { count } from '../count';

/** What is still to be done until everything shown is certain. */
export interface Progress {
  /** `1,200 of 10,000 stories checked`. */
  words: string;
  /** Nothing goes on until the candidate says so. */
  isStopped: boolean;
}

/**
 * How far reading and checking are; undefined when nothing is left to do.
 * @param work what is under way; undefined when nothing is, a total of zero while nobody knows it
 * @param waiting how many stories nobody has checked
 */
export function progressOf(
  work: { what: 'reading' | 'checking'; done: number; total: number } | undefined,
  waiting: { unchecked: number; isStopped: boolean },
): Progress | undefined {
  if (work) {
    const { what, done, total } = work;
    if (total === 0) return { words: 'Looking for stories', isStopped: false };
    const stories = `${done.toLocaleString('en')} of ${count(total, 'story', 'stories')}`;
    return { words: `${stories} ${what === 'reading' ? 'read' : 'checked'}`, isStopped: false };
  }
  const { unchecked, isStopped } = waiting;
  if (!isStopped || unchecked === 0) return undefined;
  return { words: `${count(unchecked, 'story', 'stories')} not checked yet`, isStopped };
}
