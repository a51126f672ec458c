import type { RecordSummary } from '../round/record-summary';
import type { RoundFact } from './rehearsal';

/**
 * What a saved round says of stories told.
 *
 * @param idOf the id of the story at a path relative to the folder that holds `rounds/`
 */
export function toRoundFact(
  { started, round, told, openBook, peeks }: RecordSummary,
  idOf: (path: string) => string,
): RoundFact {
  return { started, round, told: told.map(idOf), closedBook: !openBook && peeks === 0 };
}
