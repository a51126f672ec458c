import { ROUND_FORMATS, type RoundId } from '../guide/rounds';

/** A round counts as played when so much of its time was used. */
const PLAYED = 2 / 3;

/** What it takes of a saved round to say whether it counts. */
export interface Lasted {
  readonly round: string;
  /** Without pauses. */
  readonly minutes: number;
}

/** From so many minutes on a round of a kind counts as played. */
export const leastMinutes = (id: RoundId): number => Math.ceil(ROUND_FORMATS[id].minutes * PLAYED);

/** Whether a round of a kind went on for long enough to count as practice, for all that counts rounds. */
export function countsAs(id: RoundId, { round, minutes }: Lasted): boolean {
  return round === id && minutes >= leastMinutes(id);
}
