import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RoundFact } from '../../src/core/coverage/rehearsal';
import { toRoundFact } from '../../src/core/coverage/round-fact';
import { declaresRetrieval } from '../../src/core/retrieval/declares';
import { readRecordSummary, type RecordSummary } from '../../src/core/round/record-summary';

export interface SampleRound {
  /** File name without folder. */
  name: string;
  text: string;
  summary: RecordSummary | undefined;
}

const FOLDER = 'sample/rounds';

/** All that lies among the rounds, by file name. */
const FILES = readdirSync(FOLDER)
  .sort()
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));

/** The saved rounds of the sample workspace. */
export const ROUNDS: readonly SampleRound[] = FILES.filter(
  ({ text }) => !declaresRetrieval(text),
).map(({ name, text }) => ({ name, text, summary: readRecordSummary(text) }));

/** Its retrieval drills. */
export const RETRIEVALS = FILES.filter(({ text }) => declaresRetrieval(text));

/** What they tell coverage; stories are named by their paths. */
export const ROUND_FACTS: readonly RoundFact[] = ROUNDS.flatMap(({ summary }) =>
  summary ? [toRoundFact(summary, (path) => path)] : [],
);
