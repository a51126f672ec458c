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
  const advice =
    seconds > telling.most
      ? `cut it below ${formatSeconds(telling.most)}, so that nobody has to interrupt you.`
      : `say more where you have examples; below ${formatSeconds(telling.least)} it stays on the surface.`;
  // What is still to be filled in is short for another reason.
  const isShort = seconds < telling.least && isWritten(reading);
  if (seconds <= telling.most && !isShort) return;
  yield {
    code: 'sheet-telling-time',
    severity: 'information',
    message: `About ${formatSeconds(seconds)} to tell (${words} words): ${advice}`,
    span: reading.title,
  };
}
