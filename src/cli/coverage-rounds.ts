import type { RoundFact } from '../core/coverage/rehearsal';
import { toRoundFact } from '../core/coverage/round-fact';
import { readRetrieval } from '../core/retrieval/read';
import type { RetrievalRecord } from '../core/retrieval/retrieval';
import { readRecordSummary } from '../core/round/record-summary';
import type { Failures } from './failures';
import { readRoundFiles } from './saved-rounds';

/** What a candidate has saved of practice. */
export interface SavedPractice {
  readonly rounds: readonly RoundFact[];
  readonly retrievals: readonly RetrievalRecord[];
}

/** What the saved rounds of a candidate say of their stories, whose ids are paths, and their retrieval drills. */
export function readPractice(
  paths: readonly string[],
  stories: readonly string[],
  failures: Failures,
): SavedPractice {
  const files = readRoundFiles(paths, stories, failures, ({ text, idAt }) => {
    const summary = readRecordSummary(text);
    return { round: summary && toRoundFact(summary, idAt), retrieval: readRetrieval(text) };
  });
  return {
    rounds: files.flatMap(({ round }) => round ?? []),
    retrievals: files.flatMap(({ retrieval }) => retrieval ?? []),
  };
}
