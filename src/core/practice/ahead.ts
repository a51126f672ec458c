import type { InterviewDays, Stretches } from './interviews';
import { byRank, type Thing } from './thing';

/** A thing that is still worth practicing, with the interviews that it is for. */
export interface Ahead extends Stretches {
  readonly thing: Thing;
}

/** Something planned for a day. */
export interface Placed {
  readonly ahead: Ahead;
  readonly day: number;
}

/** What comes first stands first; what no interview asks for any more is left out. */
export function thingsAhead(
  things: readonly Thing[],
  interviews: InterviewDays,
  from: number,
): Ahead[] {
  return [...things]
    .sort(byRank)
    .map((thing) => ({ thing, ...interviews.stretches(thing.serves, from) }))
    .filter(({ dates, undated }) => dates.length > 0 || undated);
}

/** The day before an interview is too late for a whole round. */
export function isTooLate({ thing, dates }: Ahead, day: number): boolean {
  return thing.effort === 'round' && dates.includes(day + 1);
}
