import { spokenSeconds } from '../story/spoken';
import type { SheetReading } from './reading';
import { whyParts } from './why-parts';
import { ownWords } from './words';

/** What telling a sheet takes. */
export interface SheetTelling {
  readonly words: number;
  readonly seconds: number;
}

/** Counts what the candidate would say: a pasted job text, prompts and our own lines are left out. */
export function tellingOfSheet(reading: SheetReading, wordsPerMinute: number): SheetTelling {
  const { job } = whyParts(reading);
  const all = ownWords(reading, { start: 0, end: reading.own.length });
  const words = all - (job ? ownWords(reading, job.body) : 0);
  return { words, seconds: spokenSeconds(words, wordsPerMinute) };
}
