import type { Ahead, Placed } from './ahead';
import type { Room } from './room';

/** Days between two repetitions while there is no date to work toward. */
export const STEADY_DAYS = 10;

/** How far the plan looks where there is no date. */
const DAYS_AHEAD = 14;

/**
 * Repeats what has no date at an even pace, or as soon after as there is room; behind the last date
 * where there are some.
 *
 * @param things in the order in which they come first
 * @param lastOf when something was, or will be, done last
 * @param from the first day
 */
export function steady(
  things: readonly Ahead[],
  room: Room,
  lastOf: (ahead: Ahead) => number | undefined,
  from: number,
): Placed[] {
  const placed: Placed[] = [];
  const due = new Map(things.map((ahead) => [ahead, dueDay(ahead, lastOf(ahead))]));
  for (let day = from; day < from + DAYS_AHEAD; day++) {
    for (const [ahead, dueOn] of due) {
      if (day < dueOn || !room.fits(day, ahead.thing.effort)) continue;
      room.take(day, ahead.thing.effort);
      placed.push({ ahead, day });
      due.set(ahead, day + STEADY_DAYS);
    }
  }
  return placed;
}

function dueDay({ dates }: Ahead, last = Infinity): number {
  return Math.max(last + STEADY_DAYS, ...dates);
}
