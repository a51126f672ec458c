import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecord } from '../../../src/core/round/record/read';
import type { Rating, RatingLevel, RoundRecord } from '../../../src/core/round/record/record';
import { formatRecord } from '../../../src/core/round/record/write';

const SAMPLES = join('sample', 'rounds');
const LEVELS: readonly RatingLevel[] = [2, 'not-shown', 3, 1, 3, 4, 2];

/** A round as its file names and says it. */
export interface RoundFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Rounds on so many days in a row, made from those of the sample workspace: each has all of its
 * original, but for the day and the ratings.
 */
export function manyRounds(count: number): RoundFile[] {
  const originals = readdirSync(SAMPLES)
    .sort()
    .map((name) => readRecord(readFileSync(join(SAMPLES, name), 'utf8')).record)
    .filter((record) => record !== undefined);
  return Array.from({ length: count }, (_, at) => {
    const record = roundOn(originals[at % originals.length]!, at);
    return {
      name: `${record.started.slice(0, 16).replace(':', '')}-${record.round}.md`,
      text: formatRecord(record),
    };
  });
}

function roundOn(original: RoundRecord, at: number): RoundRecord {
  const day = new Date(Date.UTC(2025, 0, 6 + at)).toISOString().slice(0, 10);
  const on = (time: string) => `${day}${time.slice(10)}`;
  return {
    ...original,
    started: on(original.started),
    ended: on(original.ended),
    ratings: original.slots.flatMap((slot, place): Rating[] => {
      const level = LEVELS[(at + place) % LEVELS.length]!;
      const own: Rating = { slot, by: 'self', level, when: 'after', evidence: ['I said it.'] };
      const other = LEVELS[(at + 2 * place) % LEVELS.length]!;
      return at % 4 === 1 ? [own, { ...own, by: 'partner', level: other }] : [own];
    }),
  };
}
