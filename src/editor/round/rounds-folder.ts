import { readRecordSummary, type RecordSummary } from '../../core/round/record-summary';
import { declaresRetrieval } from '../../core/retrieval/declares';
import type { RetrievalRecord } from '../../core/retrieval/retrieval';
import { SavedFiles } from '../saved-files';
import type { World } from '../world';

/** Folder of the saved rounds and retrieval drills, in each workspace folder. */
export const ROUNDS_FOLDER = 'rounds';

/** What is shown of a file in it. */
export type KeptInRounds =
  | { readonly type: 'round'; readonly summary: RecordSummary }
  | { readonly type: 'retrieval'; readonly record: RetrievalRecord };

/** What lies in it, read once for all who ask. */
export const roundsFolder = (world: World): SavedFiles<KeptInRounds> =>
  new SavedFiles(ROUNDS_FOLDER, world, (text) => keptIn(text, world));

/** What reads retrieval drills is loaded only when there is one. */
export async function keptIn(text: string, world: World): Promise<KeptInRounds | undefined> {
  const summary = readRecordSummary(text);
  if (summary) return { type: 'round', summary };
  if (!declaresRetrieval(text)) return undefined;
  const record = (await world.preparation()).readRetrieval(text);
  return record && { type: 'retrieval', record };
}

/** For records by when they began. */
export const newestFirst = (a: { started: string }, b: { started: string }): number =>
  Date.parse(b.started) - Date.parse(a.started);
