import { addDays, dayOf } from '../plan/wall-clock';
import type { Placed } from './ahead';
import type { PracticeInput } from './input';
import { InterviewDays } from './interviews';
import type { PracticeItem, PracticePlan } from './practice';
import { MOST_A_DAY } from './room';
import { schedule } from './schedule';
import { lastBefore, type Thing } from './thing';
import { thingsOf } from './things';
import { whyLater, whyToday } from './words';

/**
 * What to practice today and on the days until the interviews, as `docs/practice.md` says. What is
 * planned for later is what that day finds, if all is done until then and nothing else changes.
 */
export function practicePlan(input: PracticeInput): PracticePlan {
  const today = dayOf(input.now, input.zone);
  const interviews = new InterviewDays(input.plans, input.now, input.zone, today);
  const things = thingsOf(input, today);
  const planned = schedule(things, interviews, 0).filter(({ day }) => day === 0);
  const { items, open } = todayOf(planned, things);
  const done = things.map((thing) => (open.has(thing) ? practicedToday(thing) : thing));
  const { next } = interviews;
  const later = byDay(schedule(done, interviews, 1), today);
  return { today, ...(next && { next }), items, later };
}

interface Today {
  readonly items: PracticeItem[];
  /** What is still to be done. */
  readonly open: ReadonlySet<Thing>;
}

/** What was planned this morning stays in its order; what was done besides takes the place of the rest. */
function todayOf(planned: readonly Placed[], things: readonly Thing[]): Today {
  const done = things.filter(({ practiced }) => practiced.includes(0));
  const undone = planned.filter(({ ahead }) => !done.includes(ahead.thing));
  const room = Math.max(0, MOST_A_DAY - done.length);
  const open = new Set(undone.slice(0, room).map(({ ahead }) => ahead.thing));
  const items = planned
    .filter(({ ahead: { thing } }) => open.has(thing) || done.includes(thing))
    .map(({ ahead }) =>
      itemOf(ahead.thing, whyToday(ahead.thing, ahead.dates[0]), done.includes(ahead.thing)),
    );
  const besides = done
    .filter((thing) => !planned.some(({ ahead }) => ahead.thing === thing))
    .map((thing) => itemOf(thing, whyToday(thing), true));
  return { items: [...items, ...besides], open };
}

const practicedToday = (thing: Thing): Thing => ({ ...thing, practiced: [...thing.practiced, 0] });

function byDay(placed: readonly Placed[], today: string): PracticePlan['later'] {
  const days = new Map<number, PracticeItem[]>();
  const done = new Map<string, number>();
  for (const { ahead, day } of placed) {
    const { thing } = ahead;
    const last = done.get(thing.id) ?? lastBefore(thing, 1);
    const item = itemOf(thing, whyLater(ahead, day, last), false);
    days.set(day, [...(days.get(day) ?? []), item]);
    done.set(thing.id, day);
  }
  return [...days].map(([day, items]) => ({ day: addDays(today, day), items }));
}

function itemOf({ id, target, text }: Thing, why: string, done: boolean): PracticeItem {
  return { id, kind: target.kind, text, why, done, target };
}
