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

describe('average latency in other words', () => {
  const told = [
    'Average checkout duration is 1.2 seconds now.',
    'The mean of the response times dropped.',
    'Requests took 90 ms on average.',
    'On average the page opened in 1.1 seconds.',
    'A sync took 3 seconds in the mean.',
    'We brought the average wait at the login down to 2 s.',
    'The average time a push takes is now 4 s.',
    'Avg latency 80 ms, was 200 ms.',
    'The average of our p95 values was 200 ms.',
    'The p99, averaged over all nodes, fell to 300 ms.',
    'An average call to the gateway lasts 40 milliseconds.',
    'Queries average 12 ms.',
    'The arithmetic mean of request times was 61 ms.',
    'Average startup time fell from 9 to 3 seconds.',
    'In average the service answers in 70 ms.',
    'The average lag of the replica went to 2 seconds.',
    'We measured an average delay of 4 seconds per message.',
    'Mean time per request is 45 ms.',
    'The build queue’s average waiting time was cut to 3 minutes.',
    'Average render times were 18 ms.',
    'The averages of the p90 per region went down.',
    'The average login time on the dashboard was 3 s.',
    'Screens opened in 400 ms on average.',
    'Our averaged p99 went to 300 ms.',
  ];
  const lookAlikes = [
    'Average repair time fell to three hours.',
    'On average I talk to four customers a week.',
    'The average developer waits for nobody.',
    'The average working time fell to 38 hours.',
    'The average price of a call fell.',
    'The average travel time to the depot is two hours.',
    'The average time to fill a role was 40 days.',
    'A delay of two weeks is average for a hardware order.',
    'The average hid that one user in ten waited four seconds.',
    'We no longer report mean latency.',
    'By no means was latency the problem.',
    'The median load time was 80 ms.',
    'The mean was useless, so I plotted the latency of each request.',
    'An average team of six answered the calls.',
    'Average CPU load was 40 %.',
    'On average, four people waited at the desk.',
    'The average response to the survey was 4.2 of 5.',
    'The average handling time in the call centre was 6 minutes.',
    'The average sprint took ten days.',
    'I mean the time to load the page.',
    'The average review took two days.',
    'On average a ticket takes three days.',
    'He is an average player with a quick response.',
  ];
  for (const text of told) it(`is offered in: ${text}`, () => assert.ok(averageLatency(text)));
  for (const text of lookAlikes)
    it(`isn’t offered in: ${text}`, () => assert.equal(averageLatency(text), undefined));
});
