import { count } from '../../count';
import { leftOutCount, skippedWords, type LeftOut } from '../left-out';
import { plainText } from './plain';

/** More single files would bury a report. */
const MOST_FILES = 100;

/** What a report doesn't count, as it tells it. All texts are plain. */
export interface LeftOutLines {
  /** Empty when nothing is left out, and then there is nothing else. */
  summary: string;
  files: { path: string; reason: string }[];
  /** What else there is to say, each a sentence or two. */
  others: string[];
}

/** @param pathOf the path of a file by its id */
export function leftOutLines(leftOut: LeftOut, pathOf: (id: string) => string): LeftOutLines {
  const { unreadable, skipped } = leftOut;
  const howMany = leftOutCount(leftOut);
  const more = unreadable.length - MOST_FILES;
  return {
    summary: howMany === '' ? '' : `Not counted in this report: ${howMany}.`,
    files: unreadable.slice(0, MOST_FILES).map(({ id, reason }) => ({
      path: plainText(pathOf(id)),
      reason: plainText(reason),
    })),
    others: [
      ...(more > 0 ? [`${count(more, 'more file')} can’t be read.`] : []),
      ...skipped.map((one) => plainText(skippedWords(one))),
    ],
  };
}
