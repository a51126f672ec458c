import assert from 'node:assert/strict';
import fc from 'fast-check';
import { gapsOf } from '../../../src/core/coverage/covered';
import { addDays, daysBetween } from '../../../src/core/plan/wall-clock';
import type { PracticeItem, PracticePlan } from '../../../src/core/practice/practice';
import { practicePlan } from '../../../src/core/practice/practice-plan';
import { anySituation, inDays, inputOf, planOf, type Situation } from './inputs';
import { doAll } from './simulate';

describe('any practice plan', () => {
  const holds = (check: (plan: PracticePlan, situation: Situation) => void) => () =>
    fc.assert(
      fc.property(anySituation, (situation) => {
        check(practicePlan(inputOf(situation)), situation);
      }),
    );

  it(
    'has three items a day at most, none of them twice',
    holds(({ items, later }) => {
      assert.ok(items.filter(({ done }) => !done).length <= 3);
      for (const day of [items, ...later.map(({ items }) => items)]) {
        assert.equal(new Set(day.map(({ id }) => id)).size, day.length);
      }
      for (const { items } of later) assert.ok(items.length > 0 && items.length <= 3);
    }),
  );

  it(
    'never lets gaps grow toward the date',
    holds((plan, { plans = [] }) => {
      const interviews = plans.flatMap((one) => one.interviews);
      if (interviews.length === 0 || interviews.some(({ at }) => at === undefined)) return;
      const dates = interviews.map(({ at = '' }) => daysBetween(plan.today, at.slice(0, 10)));
      for (const days of plannedDays(plan).values()) {
        for (const [at, third] of days.slice(2).entries()) {
          const [first = 0, second = 0] = days.slice(at);
          if (dates.some((date) => date > first && date < third)) continue;
          assert.ok(third - second <= second - first);
        }
      }
    }),
  );

  it(
    'has whole rounds neither on two days running nor on the day before an interview',
    holds((plan, { plans = [] }) => {
      const rounds = [...plannedDays(plan)]
        .filter(([id]) => id.startsWith('play-'))
        .flatMap(([, days]) => days)
        .sort((a, b) => a - b);
      for (const [at, day] of rounds.slice(1).entries()) assert.ok(day - (rounds[at] ?? 0) > 1);
      const eves = plans
        .flatMap(({ interviews }) => interviews)
        .filter(({ at, round }) => at !== undefined && round === undefined)
        .map(({ at = '' }) => daysBetween(plan.today, at.slice(0, 10)) - 1);
      assert.ok(!rounds.some((day) => eves.includes(day)));
    }),
  );

  it(
    'leaves the days of interviews free',
    holds(({ today, items, later }, { plans = [] }) => {
      const days = plans
        .flatMap(({ interviews }) => interviews)
        .flatMap(({ at }) => at?.slice(0, 10) ?? []);
      if (days.includes(today)) assert.ok(items.every(({ done }) => done));
      assert.deepEqual(
        later.filter(({ day }) => days.includes(day)),
        [],
      );
    }),
  );

  it('doesn’t depend on the order in which anything comes', () =>
    fc.assert(
      fc.property(anySituation, (situation) => {
        const input = inputOf(situation);
        const { coverage } = input;
        const reversed = {
          ...input,
          plans: [...input.plans].reverse(),
          coverage: { ...coverage, stories: [...coverage.stories].reverse() },
          shortlist: [...input.shortlist].reverse(),
          rounds: [...input.rounds].reverse(),
          retrievals: [...input.retrievals].reverse(),
          sheets: [...input.sheets].reverse(),
        };
        const plan = practicePlan(input);
        assert.deepEqual(withoutOrderOfDone(practicePlan(reversed)), withoutOrderOfDone(plan));
        assert.deepEqual(practicePlan(input), plan);
      }),
    ));

  it('plans something for every thin or missing area when there are days enough', () =>
    fc.assert(
      fc.property(anySituation, fc.integer({ min: 30, max: 80 }), (situation, days) => {
        const input = inputOf({ ...situation, plans: [planOf(inDays(days))] });
        const plan = practicePlan(input);
        const items = [...plan.items, ...plan.later.flatMap((day) => day.items)];
        for (const { kind, id } of gapsOf(input.coverage)) {
          if (kind !== 'focus-area') continue;
          assert.ok(
            items.some((item) => concerns(item, id, input.coverage.stories)),
            id,
          );
        }
      }),
    ));

  it('is found again on the days after when all of it is done', () =>
    fc.assert(
      fc.property(anySituation, (situation) => {
        const input = inputOf(situation);
        const foreseen = practicePlan(input);
        let current = { input, plan: foreseen };
        for (let day = 0; day < 8; day++) {
          const expected = current.plan.later;
          current = doAll(current);
          const { today, items, later } = current.plan;
          const open = items.map(({ id }) => id);
          const before = expected.find((one) => one.day === today)?.items ?? [];
          assert.deepEqual(
            open,
            before.map(({ id }) => id),
          );
          const known = ids(expected.filter((one) => one.day > today));
          const found = ids(later);
          assert.deepEqual(
            known.filter((id) => !found.includes(id)),
            [],
          );
          const within = (id: string) => id < addDays(today, 13);
          assert.deepEqual(found.filter(within), known.filter(within));
        }
      }),
      { numRuns: 25 },
    ));
});

/** The days, counted from today, that something is planned for. */
function plannedDays({ today, items, later }: PracticePlan): Map<string, number[]> {
  const days = new Map<string, number[]>();
  const add = (id: string, day: number) => days.set(id, [...(days.get(id) ?? []), day]);
  for (const { id, done } of items) if (!done) add(id, 0);
  for (const { day, items } of later) for (const { id } of items) add(id, daysBetween(today, day));
  return days;
}

const ids = (later: PracticePlan['later']): string[] =>
  later.flatMap(({ day, items }) => items.map(({ id }) => `${day} ${id}`));

/** What was done besides stands where it was found. */
function withoutOrderOfDone(plan: PracticePlan) {
  const open = plan.items.filter(({ done }) => !done);
  const done = plan.items.filter((item) => item.done);
  return { ...plan, items: open, done: done.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function concerns(
  { target }: PracticeItem,
  area: string,
  stories: readonly { id: string; areas: readonly string[] }[],
): boolean {
  if (target.kind === 'write-story' && target.focus === area) return true;
  const storyId = 'storyId' in target ? target.storyId : undefined;
  return stories.some(({ id, areas }) => id === storyId && areas.includes(area));
}
