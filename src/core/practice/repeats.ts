import { isTooLate, type Ahead, type Placed } from './ahead';
import { interval } from './interval';
import type { Room } from './room';

/** What is planned of a thing toward an interview, from that back. */
interface Series {
  readonly ahead: Ahead;
  readonly interview: number;
  /** No day before it. */
  readonly earliest: number;
  /** When the thing was, or will be, done first; counts from the interview before on. */
  readonly last: number | undefined;
  /** The earliest day planned. */
  next?: number;
  /** From there to the one behind it. */
  gap: number;
}

/**
 * Lays repetitions from the interviews back: for each thing in turn the last one, then the one before,
 * and so on. Between two of them there are never fewer days than between the two after them, and at
 * least the interval from the first of them. Since nothing depends on the first day but where it ends,
 * a later day finds the same, as long as all was done.
 *
 * @param things in the order in which they come first
 * @param lastOf when something was, or will be, done first
 * @param from the first day
 */
export function repeats(
  things: readonly Ahead[],
  room: Room,
  lastOf: (ahead: Ahead) => number | undefined,
  from: number,
): Placed[] {
  const placed: Placed[] = [];
  let open = things.flatMap((ahead) => seriesOf(ahead, lastOf(ahead), from));
  while (open.length > 0) {
    open = open.filter((series) => {
      const day = dayBefore(series, room);
      if (day === undefined) return false;
      room.take(day, series.ahead.thing.effort);
      placed.push({ ahead: series.ahead, day });
      if (series.next !== undefined) series.gap = series.next - day;
      series.next = day;
      return true;
    });
  }
  return placed;
}

/** One for each interview: the days from the one before it on. */
function seriesOf(ahead: Ahead, last: number | undefined, from: number): Series[] {
  const { since, dates } = ahead;
  return dates.map((interview, at) => {
    const before = at === 0 ? since : dates[at - 1];
    const earliest = Math.max(from, (before ?? from - 1) + 1);
    const counts = last !== undefined && last > (before ?? -Infinity);
    return { ahead, interview, earliest, last: counts ? last : undefined, gap: 0 };
  });
}

/** The latest day with room that is far enough from what is planned; undefined when there is none. */
function dayBefore(series: Series, room: Room): number | undefined {
  const { ahead, interview, earliest, last, next, gap } = series;
  let day = (next ?? interview) - 1;
  while (day >= earliest) {
    const after = next === undefined ? 0 : next - day;
    const needed = next === undefined ? 0 : Math.max(gap, interval(interview - day));
    if (last !== undefined && day - last < Math.max(after, interval(interview - last))) return;
    if (after >= needed && !isTooLate(ahead, day) && room.fits(day, ahead.thing.effort)) return day;
    // Farther back it takes as many days at least.
    day -= Math.max(1, needed - after);
  }
  return undefined;
}
