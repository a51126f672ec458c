import assert from 'node:assert/strict';
import { tellsChange, tellsCheck, tellsFigures } from '../../../src/core/lint/verified-change';

const CHANGES = [
  'I wrote a small script which deletes the pictures.',
  'The validator now rejects such a file.',
  'A limiter was written, and a key for each reminder.',
  'With Kwame I changed that: a mute now needs an end.',
  'I added loss per hop to our monitoring.',
  'We replaced the disks and put a guard in front.',
  'No firmware leaves its first rack before two people have signed.',
  'The test host was removed as well.',
  'He took it out while I was on the phone.',
  'I set a limit of five retries.',
  'The tool refuses a mute without a reason.',
  'Since then every job has a timeout.',
];

const TALK = [
  'I wrote a post-mortem.',
  'We held a meeting and read it aloud.',
  'I asked everybody to be more careful.',
  'I apologized to the shops.',
  'We learned that communication matters.',
  'I looked at the logs for two weeks.',
  'The training was attended by all of us.',
  'I told my manager what had happened.',
  'Everyone was shocked and tired.',
  'I presented the findings to the board.',
  'We discussed it for a long time.',
  'I sent a mail to all teams.',
];

const CHECKS = [
  'It has stopped two bad changes since.',
  'The check has already caught two timers.',
  'Since then nothing has been lost.',
  'In the drill the alarm fired within a minute.',
  'We tested it with a dead disk, and the service recovered.',
  'The next time a disk failed, the guard held.',
  'We have not lost a file since.',
  'A load test showed that it holds at three times the load.',
  'The same fault came up in May, and the limit held.',
  'We rehearsed the switch, and it worked.',
  'Nothing was sent twice after that.',
  'A similar outage in June was caught by the alarm.',
];

const HOPES = [
  'It should be safe now.',
  'Things have been much quieter.',
  'The shops were content.',
  'I replayed two weeks of logs and found a retry.',
  'The guard is live.',
  'Everybody was happy with the change.',
  'The alarm is configured.',
  'We believe that it works.',
  'I will test it in spring.',
  'All stations came back.',
  'The patch was rolled out everywhere.',
  'The documentation was written.',
];

describe('a change after an event', () => {
  for (const text of CHANGES) it(`is told in: ${text}`, () => assert.ok(tellsChange(text)));
  for (const text of TALK) it(`isn’t in: ${text}`, () => assert.ok(!tellsChange(text)));
});

describe('the check of a change', () => {
  for (const text of CHECKS) it(`is told in: ${text}`, () => assert.ok(tellsCheck(text)));
  for (const text of HOPES) {
    it(`isn’t in: ${text}`, () => assert.ok(!tellsCheck(text) && !tellsFigures(text)));
  }

  it('may be figures before and after, or over a time', () => {
    assert.ok(tellsFigures('Pages fell from 19 a week to 7.'));
    assert.ok(tellsFigures('Lost files came down to none in the eleven weeks after.'));
    assert.ok(tellsFigures('In two years it deleted no index, against three in the year before.'));
    assert.ok(!tellsFigures('All 12 hosts have it.'));
  });

  it('is seen with other names, spellings and line ends', () => {
    for (const text of [
      'It has\r\n  stopped two bad changes since.',
      'Marek’s guard has stopped two bad changes.',
      'Ana’s guard has stopped two unauthorised changes.',
      'The guard has stopped two unauthorized changes',
    ]) {
      assert.ok(tellsCheck(text), text);
    }
  });
});
