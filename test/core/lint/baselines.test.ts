import assert from 'node:assert/strict';
import {
  bareChange,
  comparesNumbers,
  hasBaseline,
  unitsOf,
} from '../../../src/core/lint/baselines';
import { firstQuantity } from '../../../src/core/lint/quantities';

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

describe('a number that stands alone', () => {
  const told = [
    'The tool is used in 14 countries.',
    'The page opens in 1.2 seconds.',
    '38 complaints came in.',
    'The queue took 61,000 messages at the peak.',
    'Loss on the link is at 0.02 % now.',
    'I counted 212 errors at six.',
    'Five candidates said yes.',
    'We trained 52 people.',
    'The new job runs in nine minutes.',
    'We got 4.6 stars.',
    'The team wrote 300 tests.',
    'Six practices cancelled.',
    'It serves twelve thousand shops.',
    'Turnover came to 3.1 million euros.',
    'The scan found 17 bad files.',
    'The p95 is 240 ms.',
    'It cost 11,000 euros in all.',
    'The score was 87.',
    'My list has 41 points and 5 colours.',
  ];
  const lookAlikes = [
    'The p95 is 240 ms, it was 900.',
    '38 complaints came in, against 1,150 the year before.',
    'Five of seven candidates said yes.',
    'Loss on the link is at 0.02 % now, down from 4 %.',
    'It needs nine minutes instead of fifty.',
    'It took 61,000 messages, twice the peak of May.',
    'We had 3 pages in six months.',
    'Complaints halved within a quarter.',
    'The target was 40, and we reached 43.',
    'Errors went from 12 to 2.',
    'Three in four calls are answered at once.',
    'Half of the shops moved.',
    'The audit passed two weeks early.',
    'It was 40 minutes shorter than the old one.',
    'Until then it had been nine.',
    'In the year since, nobody lost a file.',
    'It went from days to minutes.',
    '12 out of 14 teams use it.',
    'We were ready nine days ahead of the date.',
    'One customer in forty wrote to us.',
  ];
  for (const text of told)
    it(`is in: ${text}`, () => assert.ok(!comparesNumbers(text) && firstQuantity(text)));
  for (const text of lookAlikes)
    it(`isn’t in: ${text}`, () => assert.ok(comparesNumbers(text) || !firstQuantity(text)));
});

describe('the units of numbers', () => {
  const units: [string, string[]][] = [
    [
      'It took 40 minutes and 1,200 complaints, 4.5 ms, 12% and 5 per cent.',
      ['minute', 'complaint', 'ms', '%'],
    ],
    ['Six practices had a 340-minute outage and paid €40,000.', ['practice', 'minute', '€']],
    ['Two hundred shops asked for three million euros.', ['shop', 'euro']],
    ['In August 2021 claims arrived.', []],
    ['Seventy of them, one or two in all.', []],
  ];
  for (const [text, expected] of units) {
    it(`are told in: ${text}`, () => assert.deepEqual([...unitsOf(text)], expected));
  }
});
