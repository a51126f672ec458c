import { Temporal } from 'temporal-polyfill';

/** A whole moment, too, would be taken for its zone. */
const ZONE = /^[a-z+-][\w+:/-]*$/i;

/** Fixed offsets for runtimes; people write them in summer, too, and mean the clocks of a place. */
const UNCLEAR = ['EST', 'MST'];

/** Whether the runtime knows a time zone of that name, and it is clear when its clocks change. */
export function isZone(name: string): boolean {
  if (!ZONE.test(name) || UNCLEAR.includes(name.toUpperCase())) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** Whether a wall-clock time `2026-12-03T15:00` is on the calendar. */
export function isWallClock(at: string): boolean {
  try {
    Temporal.PlainDateTime.from(at);
    return true;
  } catch {
    return false;
  }
}

/** Whether a day `2026-12-03` is on the calendar. */
export function isDay(day: string): boolean {
  try {
    Temporal.PlainDate.from(day);
    return true;
  } catch {
    return false;
  }
}

/**
 * The moment of a wall-clock time, in milliseconds since 1970. A time that the clocks skip is taken as
 * much later as they skip, and of two the first one counts.
 */
export function momentAt(at: string, zone: string): number {
  return Temporal.PlainDateTime.from(at).toZonedDateTime(zone).epochMilliseconds;
}

/** Whether the clocks of a zone skip a wall-clock time, or show it twice. */
export function clockChange(at: string, zone: string): 'skipped' | 'twice' | undefined {
  const clock = Temporal.PlainDateTime.from(at);
  const first = clock.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (!first.toPlainDateTime().equals(clock)) return 'skipped';
  const second = clock.toZonedDateTime(zone, { disambiguation: 'later' });
  return second.epochMilliseconds === first.epochMilliseconds ? undefined : 'twice';
}

/** The calendar day of a moment, `2026-12-03`. */
export function dayOf(moment: number, zone: string): string {
  return zoned(moment, zone).toPlainDate().toString();
}

/** The wall-clock time of a moment, `15:00`. */
export function timeOf(moment: number, zone: string): string {
  return zoned(moment, zone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** The day so many days later; earlier for a negative number. */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** How many days the second one is after the first one. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' })
    .days;
}

function zoned(moment: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
}
