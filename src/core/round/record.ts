import { fileStamp } from './local-time';
import type { Outcome } from './record/of-case';
import { recordOf } from './record/of-round';
import { formatRecord } from './record/write';
import type { Round } from './round';

/**
 * Name of the file that keeps a round, `2026-11-22T1405-service-ownership.md`.
 * @param offset minutes that local time was ahead of UTC when the round began
 * @param copy 1 for the plain name, more when that one is taken by another round
 */
export function recordName({ start }: Round, offset: number, copy = 1): string {
  const suffix = copy > 1 ? `-${copy}` : '';
  return `${fileStamp(start.at, offset)}-${start.round}${suffix}.md`;
}

/**
 * The Markdown file of an ended round, which nobody has rated yet. The same log gives the same text.
 * @param offset minutes that local time was ahead of UTC when the round began
 * @param outcome what was made of its case, where that is known
 */
export function writeRecord(round: Round, offset: number, outcome?: Outcome): string {
  return formatRecord(recordOf(round, offset, outcome));
}
