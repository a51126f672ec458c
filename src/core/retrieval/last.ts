import type { CueResult, DeckId, RetrievalRecord } from './retrieval';

/** What came of a cue the last time it was asked. */
export interface LastResult extends CueResult {
  /** When that drill began, as its record says it. */
  readonly started: string;
}

/**
 * The last result of every cue of a deck, by its id.
 * @param records in any order
 */
export function lastResults(
  records: readonly RetrievalRecord[],
  deck: DeckId,
): Map<string, LastResult> {
  const last = new Map<string, LastResult>();
  const inOrder = records.toSorted((a, b) => Date.parse(a.started) - Date.parse(b.started));
  for (const { started, results } of inOrder) {
    for (const result of results) {
      if (result.deck === deck) last.set(result.cue, { ...result, started });
    }
  }
  return last;
}
