import assert from 'node:assert/strict';
import { namesTask, namesWish } from '../../../src/core/lint/duty';

const DUTIES = [
  'I was asked to halve restore time before the June sale.',
  'I had to choose what we would do and what we wouldn’t.',
  'My director wanted the seats filled, and how was up to me.',
  'The system was mine, so the problem was mine too.',
  'I needed them to change it before Christmas.',
  'I was on call that night.',
  'To choose was my responsibility.',
  'My manager gave me till the end of the month.',
  'I’d promised our lead that the reports would stay right.',
  'I wanted her to lead incidents alone.',
  'It fell to me to stop a third file.',
  'I owed the clinics one rota that worked.',
  'I offered to own it.',
  'I was made responsible for the launch.',
  'As her manager I wanted Noor to be able to lead.',
];

const TASKS = [
  ...DUTIES,
  'Make the deploys safe again.',
  'Relays had to hold 240,000 pupils at nine.',
  'I had until the first of December.',
  'The council gave us till the schools went back.',
  'No downtime, and no lost order.',
  'The director of nursing put her request in one line.',
  'The editor had promised results within five minutes of the count.',
  'It couldn’t happen again.',
  'The question was whether to wait.',
  'Nobody should wait longer than an hour.',
  'Under four pages a week by the end of June.',
  'Keep ingest up.',
  'One goal: no lost reminder.',
  'The old servers had to be switched off before the autumn.',
  'Get reads back under 300 ms before the Monday.',
  '- Own the replacement of the pipeline.',
];

const VAGUE = [
  'There were problems with the cache.',
  'The monitoring bill was a big topic in this time.',
  'There were meetings about it every week, also with finance.',
  'They need to get good, basically, and it’s nice when that’s quick.',
  'I was the capacity manager for online ordering and had nine engineers.',
  'Its remit covers all matters of capacity.',
  'Hiring is one of those things that everybody complains about.',
  'Interview loops grow like hedges.',
  'My task was driving success through partnering.',
  'My mission was to align teams, to prioritize and to own production.',
  'I’m the one who gets the graduates.',
  'It was that sort of spring, with the whole market moving quickly.',
  'The service had been built by four teams in 2019.',
  'I know the system well.',
];

describe('a task', () => {
  for (const text of TASKS) it(`is named in: ${text}`, () => assert.ok(namesTask(text)));
  for (const text of VAGUE) it(`isn’t in: ${text}`, () => assert.ok(!namesTask(text)));
});

describe('a duty', () => {
  for (const text of DUTIES) it(`is named in: ${text}`, () => assert.ok(namesWish(text)));
  for (const text of VAGUE) it(`isn’t in: ${text}`, () => assert.ok(!namesWish(text)));

  it('doesn’t depend on a contraction, a line break or a name', () => {
    assert.ok(namesWish('I had promised Nkechi a quiet week.'));
    assert.ok(namesWish('I’d promised Smith a quiet week.'));
    assert.ok(namesWish('I had\r\nto choose.'));
  });

  it('comes with one sentence that says it', () => {
    const vague = 'There were problems with the cache.';
    assert.ok(!namesTask(vague));
    assert.ok(namesTask(`${vague} I was asked to end them.`));
  });
});
