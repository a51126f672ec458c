import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lockAt, nextChange } from '../../../src/core/plan/lock';
import { momentsOf } from '../../../src/core/plan/moments';
import type { InterviewPlan } from '../../../src/core/plan/plan';
import { readPlan } from '../../../src/core/plan/read';
import { interview, planOf } from './plan-text';

const MINUTE = 60_000;
const utc = (moment: string) => Date.parse(`${moment}Z`);

function plan(...interviews: string[][]): InterviewPlan {
  const { plan: read } = readPlan(planOf(interviews));
  assert.ok(read);
  return read;
}

describe('the lock of an interview', () => {
  /** Wall-clock time, its zone, the zone of the computer, and the moment in UTC. */
  const CASES: [string, string | undefined, string, string][] = [
    ['2026-12-03 15:00', 'Europe/Berlin', 'America/New_York', '2026-12-03T14:00'],
    ['2026-12-03 15:00', undefined, 'America/New_York', '2026-12-03T20:00'],
    ['2026-07-03 15:00', 'Europe/Berlin', 'Asia/Kolkata', '2026-07-03T13:00'],
    ['2026-12-03 15:00', 'Asia/Kolkata', 'Europe/Berlin', '2026-12-03T09:30'],
    // On the days on which clocks change, before and after they do.
    ['2027-03-28 01:59', 'Europe/Berlin', 'UTC', '2027-03-28T00:59'],
    ['2027-03-28 03:00', 'Europe/Berlin', 'UTC', '2027-03-28T01:00'],
    ['2026-11-01 00:30', 'America/New_York', 'UTC', '2026-11-01T04:30'],
    ['2026-11-01 09:00', 'America/New_York', 'Europe/Berlin', '2026-11-01T14:00'],
    // Half an hour of daylight saving.
    ['2026-10-03 12:00', 'Australia/Lord_Howe', 'UTC', '2026-10-03T01:30'],
    ['2026-10-04 12:00', 'Australia/Lord_Howe', 'UTC', '2026-10-04T01:00'],
    // The day before and after the one that was left out.
    ['2011-12-29 12:00', 'Pacific/Apia', 'UTC', '2011-12-29T22:00'],
    ['2011-12-31 12:00', 'Pacific/Apia', 'UTC', '2011-12-30T22:00'],
    // Skipped by the clocks, and shown twice.
    ['2027-03-28 02:30', 'Europe/Berlin', 'UTC', '2027-03-28T01:30'],
    ['2026-10-25 02:30', 'Europe/Berlin', 'UTC', '2026-10-25T00:30'],
  ];

  for (const [at, zone, here, moment] of CASES) {
    it(`holds around ${at} in ${zone ?? here}`, () => {
      const plans = [plan(interview('One', at, zone, 45))];
      const starts = utc(moment);
      const from = starts - 15 * MINUTE;
      const until = starts + 60 * MINUTE;
      assert.equal(lockAt(plans, from - 1, here), undefined);
      assert.deepEqual(lockAt(plans, from, here), {
        interview: plans[0]?.interviews[0],
        from,
        until,
      });
      assert.ok(lockAt(plans, until - 1, here));
      assert.equal(lockAt(plans, until, here), undefined);
      assert.deepEqual(
        [from - 1, from, until - 1, until].map((now) => nextChange(plans, now, here)),
        [from, until, until, undefined],
      );
    });
  }

  it('lasts as long as the interview does when the clocks change meanwhile', () => {
    const [moment] = momentsOf(
      plan(interview('One', '2026-10-25 01:30', 'Europe/Berlin', 120)),
      'UTC',
    );
    assert.equal(moment?.ends, utc('2026-10-25T01:30'));
  });

  it('goes over midnight', () => {
    const plans = [plan(interview('One', '2026-12-03 23:30'))];
    assert.ok(lockAt(plans, utc('2026-12-04T00:44'), 'UTC'));
    assert.equal(lockAt(plans, utc('2026-12-04T00:45'), 'UTC'), undefined);
  });

  it('is, of several, the one that ends last', () => {
    const long = plan(interview('Long', '2026-12-03 15:00', 'UTC', 120));
    const short = plan(interview('Short', '2026-12-03 15:30', 'UTC', 30));
    for (const plans of [
      [long, short],
      [short, long],
    ])
      assert.equal(lockAt(plans, utc('2026-12-03T15:40'), 'UTC')?.interview.title, 'Long');
  });

  it('isn’t there without a time', () => {
    const plans = [plan(['  - title: One']), plan(interview('Two', 'soon'))];
    assert.equal(lockAt(plans, utc('2026-12-03T15:00'), 'UTC'), undefined);
    assert.equal(nextChange(plans, 0, 'UTC'), undefined);
  });

  it('is counted in instants, and doesn’t change before the next change', () => {
    const zone = fc.constantFrom(
      ...[
        'Europe/Berlin',
        'America/New_York',
        'Australia/Lord_Howe',
        'Asia/Kolkata',
        'Pacific/Apia',
      ],
    );
    const two = (number: number) => String(number).padStart(2, '0');
    const time = fc
      .tuple(fc.constantFrom('2026-10-25', '2026-11-01', '2027-03-28'), fc.nat(23), fc.nat(59))
      .map(([day, hour, minute]) => `${day} ${two(hour)}:${two(minute)}`);
    const one = fc
      .tuple(time, fc.option(zone, { nil: undefined }), fc.integer({ min: 5, max: 240 }))
      .map(([at, where, minutes]) => interview('One', at, where, minutes));
    const offset = fc.integer({ min: -300, max: 300 });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 4 }), zone, offset, (list, here, by) => {
        const plans = [plan(...list)];
        const moments = momentsOf(plans[0] as InterviewPlan, here);
        const now = (moments[0]?.starts ?? 0) + by * MINUTE;
        const holds = (at: number) =>
          moments.some(({ starts, ends }) => starts - 15 * MINUTE <= at && at < ends + 15 * MINUTE);
        assert.equal(lockAt(plans, now, here) !== undefined, holds(now));
        const next = nextChange(plans, now, here);
        const edges = moments
          .flatMap(({ starts, ends }) => [starts - 15 * MINUTE, ends + 15 * MINUTE])
          .filter((edge) => edge > now);
        assert.equal(next, edges.length > 0 ? Math.min(...edges) : undefined);
        assert.deepEqual(lockAt(plans, (next ?? now + 1) - 1, here), lockAt(plans, now, here));
      }),
    );
  });
});
