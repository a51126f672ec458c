import * as l10n from '@vscode/l10n';
import { formatSeconds } from '../../story/spoken';
import type { SheetProblem } from '../problem';
import type { SheetReading } from '../reading';
import { tellingOfSheet } from '../told';
import { isWritten } from '../written';

/** Whether telling a sheet takes the time that it should (guide item G60). */
export function* tellingTime(
  reading: SheetReading,
  wordsPerMinute: number,
): Iterable<SheetProblem> {
  const { telling } = reading.sheet;
  if (!telling) return;
  const { words, seconds } = tellingOfSheet(reading, wordsPerMinute);
  // What is still to be filled in is short for another reason.
  const isShort = seconds < telling.least && isWritten(reading);
  if (seconds <= telling.most && !isShort) return;
  yield {
    code: 'sheet-telling-time',
    severity: 'information',
    message:
      seconds > telling.most
        ? tooLong(seconds, words, telling.most)
        : tooShort(seconds, words, telling.least),
    span: reading.title,
  };
}

const tooLong = (seconds: number, words: number, most: number): string =>
  l10n.t`About ${formatSeconds(seconds)} to tell (${words} words): cut it below ${formatSeconds(most)}, so that nobody has to interrupt you.`;

const tooShort = (seconds: number, words: number, least: number): string =>
  l10n.t`About ${formatSeconds(seconds)} to tell (${words} words): say more where you have examples; below ${formatSeconds(least)} it stays on the surface.`;
