import assert from 'node:assert/strict';
import { dueItems } from '../../../src/core/plan/due';
import { readPlan } from '../../../src/core/plan/read';
import { planTemplate } from '../../../src/core/plan/template';
import { interview, planText } from './plan-text';

const utc = (moment: string) => Date.parse(`${moment}Z`);

const BODY = [
  '## Questions for the recruiter',
  '- [ ] Who?',
  '- [x] When?',
  '## Before the interviews',
  '- [ ] Screen sharing allowed and tried out in Zoom: leave some minutes for it',
  '- [ ] Look behind you: that is what will be seen',
  '- [ ] Water',
  '- [ ] Second screen (optional)',
  '- [x] Feed the cat',
  '- Just a word',
  '## After the interviews',
  '- [ ] Thank-you note: One',
  '- [ ] Thank-you note: Two',
  '- [ ] Ask the recruiter how it goes on, if a week has passed without word',
  '- [ ] Celebrate',
];

const ONE = interview('One', '2026-12-03 15:00', 'Europe/Berlin');
const TWO = interview('Two', '2026-12-05 15:00', 'Europe/Berlin');

/** Text and day of what is due. */
function due(
  now: string,
  {
    zone = 'Europe/Berlin',
    list = [ONE, TWO],
    rest = ['accommodations: confirmed'],
    body = BODY,
  } = {},
) {
  const { plan } = readPlan(planText(['interviews:', ...list.flat(), ...rest], body));
  assert.ok(plan);
  return dueItems(plan, utc(now), zone);
}
const brief = (items: ReturnType<typeof due>) =>
  items.map(({ text, due: day }) => [text.split(/[ :]/)[0], day]);

describe('what is due of a plan', () => {
  it('is before the first interview what isn’t done, on the day before unless it belongs to the day itself', () => {
    assert.deepEqual(brief(due('2026-11-23T12:00')), [
      ['Who?', '2026-12-01'],
      ['Screen', '2026-12-02'],
      ['Look', '2026-12-03'],
      ['Water', '2026-12-02'],
      ['Second', '2026-12-02'],
    ]);
    assert.deepEqual(
      due('2026-11-23T12:00').map(({ need }) => need),
      ['optional', 'required', 'required', 'required', 'optional'],
    );
  });

  it('counts days where the computer is', () => {
    // 15:00 in Berlin is 03:00 or 04:00 of the next day in Samoa and 01:00 on Lord Howe Island.
    for (const [zone, day] of [
      ['America/New_York', '2026-12-02'],
      ['Asia/Kolkata', '2026-12-02'],
      ['Pacific/Apia', '2026-12-03'],
      ['Australia/Lord_Howe', '2026-12-03'],
    ] as const) {
      const [, screen] = due('2026-11-23T12:00', { zone });
      assert.equal(screen?.due, day, zone);
    }
  });

  it('goes by calendar days where clocks change, or a day is left out', () => {
    const day = (at: string, zone: string) =>
      due('2011-01-01T00:00', { zone, list: [interview('One', at)] })[1]?.due;
    assert.equal(day('2027-03-28 15:00', 'Europe/Berlin'), '2027-03-27');
    assert.equal(day('2026-10-26 00:10', 'Europe/Berlin'), '2026-10-25');
    assert.equal(day('2026-11-02 00:10', 'America/New_York'), '2026-11-01');
    assert.equal(day('2026-10-04 12:00', 'Australia/Lord_Howe'), '2026-10-03');
    assert.equal(day('2011-12-31 09:00', 'Pacific/Apia'), '2011-12-30');
  });

  it('turns to the second interview when the first one is over, and wants thanks for the first one', () => {
    assert.deepEqual(brief(due('2026-12-03T14:59'))[1], ['Screen', '2026-12-02']);
    assert.deepEqual(brief(due('2026-12-03T15:00')), [
      ['Who?', '2026-12-03'],
      ['Screen', '2026-12-04'],
      ['Look', '2026-12-05'],
      ['Water', '2026-12-04'],
      ['Second', '2026-12-04'],
      ['Thank-you', '2026-12-04'],
      ['Celebrate', undefined],
    ]);
  });

  const AFTER = [
    ['Thank-you', '2026-12-04'],
    ['Thank-you', '2026-12-06'],
    ['Ask', '2026-12-12'],
    ['Celebrate', undefined],
  ];

  it('is after the last interview what follows it', () => {
    assert.deepEqual(brief(due('2026-12-05T15:00')), AFTER);
  });

  it('wants no follow-up once the recruiter was heard from', () => {
    const heard = (day: string) =>
      brief(due('2026-12-20T12:00', { rest: ['accommodations: confirmed', `heard-on: ${day}`] }));
    assert.deepEqual(heard('2026-12-04'), AFTER);
    const silent = AFTER.filter(([text]) => text !== 'Ask');
    assert.deepEqual(heard('2026-12-05'), silent);
    assert.deepEqual(heard('2026-12-09'), silent);
  });

  it('counts the day on which an interview ends', () => {
    const list = [interview('One', '2026-12-03 23:30', 'UTC')];
    const items = due('2026-12-04T00:30', { zone: 'UTC', list });
    assert.deepEqual(brief(items)[0], ['Thank-you', '2026-12-05']);
    assert.deepEqual(brief(due('2026-12-04T00:30', { zone: 'America/New_York', list }))[0], [
      'Thank-you',
      '2026-12-04',
    ]);
  });

  it('has no days while no interview has one', () => {
    const items = due('2026-11-23T12:00', { list: [['  - title: One']] });
    assert.equal(items.length, 5);
    assert.ok(items.every((one) => one.due === undefined));
  });

  it('asks for accommodations first, where they stand, and never why', () => {
    const first = (status: string | undefined) => {
      const rest = status === undefined ? [] : [`accommodations: ${status}`];
      const [item] = due('2026-11-23T12:00', { rest });
      return item?.kind === 'accommodations' ? [item.need, item.due] : undefined;
    };
    assert.deepEqual(first(undefined), ['optional', '2026-11-23']);
    assert.deepEqual(first('to-request'), ['required', '2026-11-23']);
    assert.deepEqual(first('requested'), ['required', '2026-11-30']);
    assert.equal(first('confirmed'), undefined);
    assert.equal(first('not-needed'), undefined);
  });

  it('leads to the lines of the file', () => {
    const text = planTemplate('UTC').replaceAll('\n', '\r\n');
    const { plan } = readPlan(text);
    assert.ok(plan);
    const lines = text.split('\r\n');
    for (const item of dueItems(plan, utc('2026-11-23T12:00'), 'UTC')) {
      const wanted = item.kind === 'accommodations' ? 'accommodations:' : item.text;
      assert.ok(lines[item.line]?.includes(wanted), wanted);
    }
  });
});
