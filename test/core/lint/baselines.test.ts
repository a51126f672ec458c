import assert from 'node:assert/strict';
import { bareChange, hasBaseline } from '../../../src/core/lint/baselines';

const BARE: [sentence: string, change: string][] = [
  ['We improved it by 40 %.', 'improved it by 40 %'],
  ['The p90 wait in working hours improved by 70%.', 'improved by 70%'],
  ['Deployment time was reduced by about 60 percent.', 'was reduced by about 60 percent'],
  ['Our build is now 3x faster.', '3x faster'],
  ['Satisfaction rose by twelve points.', 'rose by twelve points'],
  ['Incident numbers halved.', 'halved'],
  ['Latency dropped to 80 ms.', 'dropped to 80 ms'],
  ['Costs are down 35%.', 'are down 35%'],
  ['We saw a 25 % reduction in pages.', '25 % reduction'],
  ['Throughput doubled.', 'doubled'],
  ['We cut spending by a third.', 'cut spending by a third'],
  ['Uploads are twice as fast.', 'twice as fast'],
  ['Tickets decreased by 45 per cent.', 'decreased by 45 per cent'],
  ['Sales went up 8 % after the launch.', 'went up 8 %'],
];

const COMPARED = [
  'p99 fell from 900 to 310 ms.',
  'It is 40 % less than the March average.',
  'Errors fell by 40 % in six weeks.',
  'The bill was 29 percent below November’s.',
  'It is used by 40 % of the teams.',
  '99 of 100 labels came within 1.4 seconds.',
  'In October it was at 12 %, and by December it went up by 8 %.',
  'Pages dropped by half compared with the spring.',
  'Complaints halved within a quarter.',
  'It takes four minutes, where it took forty.',
  'It doubled: it used to be ten.',
  'We saved half an hour for each driver.',
  'We were five people.',
  'Version 3.1 shipped on 19 July.',
];

describe('a change told by its size alone', () => {
  for (const [sentence, change] of BARE) {
    it(`is in: ${sentence}`, () => {
      const found = bareChange(sentence);
      assert.ok(found && !hasBaseline(sentence));
      assert.equal(sentence.slice(found.start, found.end), change);
    });
  }

  for (const sentence of COMPARED) {
    it(`isn’t in: ${sentence}`, () => {
      assert.ok(!bareChange(sentence) || hasBaseline(sentence));
    });
  }
});
