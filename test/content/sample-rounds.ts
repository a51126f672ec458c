import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RoundFact } from '../../src/core/coverage/rehearsal';
import { toRoundFact } from '../../src/core/coverage/round-fact';
import { readRecordSummary, type RecordSummary } from '../../src/core/round/record-summary';

export interface SampleRound {
  /** File name without folder. */
  name: string;
  text: string;
  summary: RecordSummary | undefined;
}

const FOLDER = 'sample/rounds';

/** The saved rounds of the sample workspace, by file name. */
export const ROUNDS: readonly SampleRound[] = readdirSync(FOLDER)
  .sort()
  .map((name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    return { name, text, summary: readRecordSummary(text) };
  });

/** What they tell coverage; stories are named by their paths. */
export const ROUND_FACTS: readonly RoundFact[] = ROUNDS.flatMap(({ summary }) =>
  summary ? [toRoundFact(summary, (path) => path)] : [],
);
