import assert from 'node:assert/strict';
import { averageLatency } from '../../../src/core/lint/averages';

const OFFERED: [string, string][] = [
  ['Average latency dropped to 80 ms.', 'Average latency'],
  ['The mean response time of the feed improved by 40 %.', 'mean response time'],
  ['The average time to deliver a push went from 48 seconds to 6.', 'average time to deliver'],
  ['Our average upload latency fell.', 'average upload latency'],
  ['The avg. query time is 12 ms now.', 'avg. query time'],
  ['The average page load took two seconds.', 'average page load'],
  ['The average p99 of the shards was 300 ms.', 'average p99'],
  ['We reported the average of the p95s every day.', 'average of the p95s'],
  ['The averaged percentiles went down.', 'averaged percentiles'],
  ['The latency is 80 ms on average.', 'latency is 80 ms on average'],
  ['Response times averaged 300 ms.', 'Response times averaged'],
  ['On average, a response took 90 ms.', 'On average, a response'],
  ['The average queue wait\nfell from 44 to 13 minutes.', 'average queue wait'],
];

const NOT_OFFERED = [
  'The p95 latency fell from 900 to 310 ms.',
  'Average latency looked fine, and still people waited.',
  'I stopped showing average latency to anybody.',
  'Average latency was 80 ms and p99 was 310 ms.',
  'I asked for a percentile instead of the average latency.',
  'The average latency hid the slow shops.',
  'The average number of uploads grew.',
  'On average we met twice a week.',
  'The average age of a ticket fell to 3 days.',
  'The average time to hire was six weeks.',
  'The latency fell, and the team is of average size.',
  'I mean the latency of the uploads.',
  'The median response time fell to 40 ms.',
  'Sales were above average, latency was low.',
];

describe('average latency', () => {
  for (const [text, expected] of OFFERED) {
    it(`is offered in: ${text}`, () => {
      const found = averageLatency(text);
      assert.equal(found && text.slice(found.start, found.end).replace(/\s/g, ' '), expected);
    });
  }
  for (const text of NOT_OFFERED) {
    it(`isn’t offered in: ${text}`, () => assert.equal(averageLatency(text), undefined));
  }
});
