import type { ReviewedRound } from '../core/review/review';
import { readRecord } from '../core/round/record/read';
import { declaresRecord } from '../core/round/record-summary';
import type { Failures } from './failures';
import { readRoundFiles } from './saved-rounds';

/** The saved rounds of a candidate; those that can't be understood are said, the others read. */
export function readReviewed(
  paths: readonly string[],
  stories: readonly string[],
  failures: Failures,
): ReviewedRound[] {
  return readRoundFiles(paths, stories, failures, ({ path, text, idAt }) => {
    if (!declaresRecord(text)) return undefined;
    const { record, problems } = readRecord(text);
    if (record) return { record, told: record.told.map(idAt) };
    failures.add(path, problems[0]?.message ?? 'this saved round can’t be read');
    return undefined;
  });
}
