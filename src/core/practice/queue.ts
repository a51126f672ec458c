import { isTooLate, type Ahead, type Placed } from './ahead';
import type { Room } from './room';

/**
 * Gives what is wanted once the first day that has room for it, one after another. What doesn't fit
 * before the last interview is left out.
 *
 * @param things in the order in which they come first
 * @param from the first day
 */
export function queue(things: readonly Ahead[], room: Room, from: number): Placed[] {
  return things
    .filter(({ thing }) => !thing.practiced.some((day) => day >= thing.wantedSince && day < from))
    .flatMap((ahead) => {
      const day = firstDay(ahead, room, from);
      if (day === undefined) return [];
      room.take(day, ahead.thing.effort);
      return [{ ahead, day }];
    });
}

function firstDay(ahead: Ahead, room: Room, from: number): number | undefined {
  const { thing, dates, undated } = ahead;
  const end = undated ? Infinity : Math.max(...dates);
  for (let day = Math.max(from, thing.wantedSince); day < end; day++) {
    if (!isTooLate(ahead, day) && room.fits(day, thing.effort)) return day;
  }
  return undefined;
}
