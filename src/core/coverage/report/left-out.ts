import * as l10n from '@vscode/l10n';
import { numberOf } from '../../language';
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
    summary: howMany === '' ? '' : l10n.t('Not counted in this report: {0}.', howMany),
    files: unreadable.slice(0, MOST_FILES).map(({ id, reason }) => ({
      path: plainText(pathOf(id)),
      reason: plainText(reason),
    })),
    others: [
      ...(more > 0 ? [moreUnreadable(more)] : []),
      ...skipped.map((one) => plainText(skippedWords(one))),
    ],
  };
}

const moreUnreadable = (files: number) =>
  numberOf(files, l10n.t('{0} more file can’t be read.'), l10n.t('{0} more files can’t be read.'));
