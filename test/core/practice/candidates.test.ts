import assert from 'node:assert/strict';
import { addDays, daysBetween, momentAt } from '../../../src/core/plan/wall-clock';
import type { PracticeItem, PracticePlan } from '../../../src/core/practice/practice';
import { practicePlan } from '../../../src/core/practice/practice-plan';
import { ALL_COVERED, inputOf, planOf, SHEETS, story } from './inputs';
import { doSome, type Standing } from './simulate';

/** Zones, each with a day on which its clocks change within the days that are simulated. */
const ZONES: readonly [zone: string, first: string][] = [
  ['UTC', '2026-11-23'],
  ['America/New_York', '2026-10-25'],
  ['Europe/Berlin', '2026-10-18'],
  ['Pacific/Auckland', '2026-09-20'],
  ['America/Santiago', '2026-08-30'],
  ['Asia/Kolkata', '2026-12-25'],
];

/** What a candidate does of a day's items; days count from the first one. */
type Habit = (item: PracticeItem, day: number) => boolean;

interface Story {
  readonly plans: PracticePlan[];
  /** Ids of what was done, with the day. */
  readonly done: { id: string; day: number }[];
}

/** Lives up to the interview, looking at the plan late in the evening. */
function live(zone: string, first: string, days: number, habit: Habit): Story {
  const moment = (day: number, time: string) => momentAt(`${addDays(first, day)}T${time}`, zone);
  const at = `${addDays(first, days)}T15:00`;
  const plans = [planOf({ title: 'Both', at, zone })];
  const stories = ALL_COVERED.slice(0, 6);
  const input = { ...inputOf({ stories, plans, sheets: SHEETS }), zone, now: moment(0, '23:45') };
  const life: Story = { plans: [], done: [] };
  let standing: Standing = { input, plan: practicePlan(input) };
  for (let day = 0; day < days; day++) {
    const { plan } = standing;
    assert.equal(plan.today, addDays(first, day), `the day in ${zone}`);
    assert.equal(plan.next?.days, days - day);
    life.plans.push(plan);
    const done = plan.items.filter((item) => habit(item, day));
    life.done.push(...done.map(({ id }) => ({ id, day })));
    standing = doSome(standing, (item) => done.includes(item), moment(day + 1, '23:45'));
  }
  return life;
}

const daysOf = ({ done }: Story, id: string): number[] =>
  done.filter((one) => one.id === id).map(({ day }) => day);

for (const [zone, first] of ZONES) {
  describe(`a candidate in ${zone}`, () => {
    it('who does all of it has every kind of case, every story and the round, at gaps that shrink', () => {
      const life = live(zone, first, 30, () => true);
      const ids = new Set(life.done.map(({ id }) => id));
      for (const id of ['outage', 'deploy', 'takeover']) assert.ok(ids.has(`play-case:${id}`), id);
      assert.ok(ids.has('play-exploratory'));
      for (const id of ids) {
        const gaps = gapsOf(daysOf(life, id));
        for (const [at, gap] of gaps.slice(1).entries()) {
          assert.ok(gap <= (gaps[at] ?? 0), `${id}: ${gaps.join()}`);
        }
      }
    });

    it('who skips days has no more on any day, and misses nothing that matters', () => {
      const life = live(zone, first, 30, (_, day) => day % 3 === 0);
      for (const { items } of life.plans) assert.ok(items.length <= 3);
      const ids = new Set(life.done.map(({ id }) => id));
      assert.ok(ids.has('play-exploratory') && ids.has('play-case:outage'));
      const skipped = life.plans[1]?.items.map(({ id }) => id);
      assert.deepEqual(life.plans[2]?.items.map(({ id }) => id).slice(0, 1), skipped?.slice(0, 1));
    });

    it('who never does anything is asked the same, not more', () => {
      const life = live(zone, first, 10, () => false);
      const [start, ...others] = life.plans.map(({ items }) => items.map(({ id }) => id));
      // On the last day there is no whole round.
      for (const ids of others.slice(0, -1)) assert.deepEqual(ids, start);
      assert.equal(others.at(-1)?.length, 3);
    });

    it('with two days left has what matters most, and no whole round on the last one', () => {
      const life = live(zone, first, 2, () => true);
      const [start, second] = life.plans.map(({ items }) => items.map(({ id }) => id));
      assert.equal(start?.[0], 'play-exploratory');
      assert.equal(second?.length, 3);
      assert.ok(!second.some((id) => id.startsWith('play-')));
    });
  });
}

describe('two looks on one day', () => {
  it('find the same in the morning and at night, also where the day has 23 or 25 hours', () => {
    for (const day of ['2026-10-25', '2026-03-29']) {
      const stories = [story('only', ['partnering'], ['influencing'])];
      const zone = 'Europe/Berlin';
      const plans = [planOf({ at: `${addDays(day, 9)}T09:00` })];
      const [early, late] = ['00:00', '23:59'].map((time) =>
        practicePlan({
          ...inputOf({ stories, plans }),
          zone,
          now: momentAt(`${day}T${time}`, zone),
        }),
      );
      assert.equal(early?.today, day);
      assert.deepEqual(early, late);
      assert.equal(daysBetween(day, late?.later.at(-1)?.day ?? day), 8);
    }
  });
});

const gapsOf = (days: readonly number[]): number[] =>
  days.slice(1).map((day, at) => day - (days[at] ?? 0));
