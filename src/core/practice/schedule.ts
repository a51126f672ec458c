import { thingsAhead, type Ahead, type Placed } from './ahead';
import type { InterviewDays } from './interviews';
import { queue } from './queue';
import { repeats } from './repeats';
import { Room } from './room';
import { steady } from './steady';
import { byRank, lastBefore, type Thing } from './thing';

/**
 * What to practice from a day on, if all of it is done: first everything once, then repetitions. It
 * knows what was done before that day.
 *
 * @returns by day, then in the order in which things come first
 */
export function schedule(
  things: readonly Thing[],
  interviews: InterviewDays,
  from: number,
): Placed[] {
  const ahead = thingsAhead(things, interviews, from);
  const again = ahead.filter(({ thing }) => thing.repeats);
  const room = new Room(interviews.closed, roundDays(things, from));
  const placed = queue(ahead, room, from);
  const lastOf = ({ thing }: Ahead) => {
    const days = placed.filter((one) => one.ahead.thing === thing).map(({ day }) => day);
    return days.length > 0 ? Math.max(...days) : lastBefore(thing, from);
  };
  placed.push(...repeats(again, room, lastOf, from));
  const undated = again.filter((one) => one.undated);
  placed.push(...steady(undated, room, lastOf, from));
  return placed.sort((a, b) => a.day - b.day || byRank(a.ahead.thing, b.ahead.thing));
}

/** Two rounds on days running are avoided also when the first one has been played. */
function roundDays(things: readonly Thing[], from: number): number[] {
  return things
    .filter(({ effort }) => effort === 'round')
    .flatMap(({ practiced }) => practiced.filter((day) => day < from));
}
