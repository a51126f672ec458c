import type { RecordSummary } from '../round/record-summary';
import type { RoundFact } from './rehearsal';

/**
 * What a saved round says of stories told.
 *
 * @param idOf the id of the story at a path relative to the folder that holds `rounds/`
 */
export function toRoundFact(
  { started, round, minutes, told, openBook, peeks }: RecordSummary,
  idOf: (path: string) => string,
): RoundFact {
  const closedBook = !openBook && peeks === 0;
  return { started, round, minutes, told: told.map(idOf), closedBook };
}
