import type { RoundFact } from '../core/coverage/rehearsal';
import { toRoundFact } from '../core/coverage/round-fact';
import { readRecordSummary } from '../core/round/record-summary';
import type { Failures } from './failures';
import { readRoundFiles } from './saved-rounds';

/** What the saved rounds of a candidate say of their stories, whose ids are paths. */
export function readRounds(
  paths: readonly string[],
  stories: readonly string[],
  failures: Failures,
): RoundFact[] {
  return readRoundFiles(paths, stories, failures, ({ text, idAt }) => {
    const summary = readRecordSummary(text);
    return summary && toRoundFact(summary, idAt);
  });
}
