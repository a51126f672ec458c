import { repaired, within, type Cases } from './cases';

export const EVIDENCE: readonly Cases[] = [
  {
    rule: 'activity-as-result',
    find: within(
      'result',
      'The migration was finished on 14 March, just as planned.',
      'We launched the new billing portal in May, as planned.',
      'The new version was rolled out to all regions and the old machines were switched off.',
      'I completed the project two weeks before the deadline.',
      'The runbook was written, reviewed and published on the team page.',
      'The dashboard went live and the ticket was closed.',
      'We delivered all the features that were on the list.',
      'The training took place in June, and I handed over the slides.',
      'In the end the tool was deployed to every office and I presented it at the company meeting.',
      '- Release 4.0 shipped in October\n- Documentation was updated\n- The old cluster was decommissioned',
      'The upgrade is done now and the documentation is in the wiki.',
    ),
    move: repaired(
      'result',
      [
        'The migration was finished on 14 March, just as planned.',
        'The migration was finished on 14 March, and failed backups fell from nine a week to one.',
      ],
      [
        'We launched the new billing portal in May, as planned.',
        'We launched the new billing portal in May, as planned. Wrong invoices went from 60 a month to 4.',
      ],
      [
        'The runbook was written, reviewed and published on the team page.',
        'The runbook was written and published. New people on call now restore a shard in 10 minutes instead of 50.',
      ],
      [
        'The dashboard went live and the ticket was closed.',
        'The dashboard went live, and support got a third fewer calls in the eight weeks after it than before.',
      ],
      [
        '- Release 4.0 shipped in October\n- Documentation was updated',
        '- Release 4.0 shipped in October\n- Customers wait 2 seconds for a report where they waited 15',
      ],
    ),
  },
  {
    rule: 'unquantified-result',
    find: within(
      'result',
      'Latency improved a lot and everybody was happy.',
      'After that the pages stopped coming at night and people could sleep again.',
      'Customers complained less, and my manager thanked me for it.',
      'In the end the checkout became faster and more stable.',
      "The system works fine now, and we've had very few problems since.",
      'Deployments take much less time than they did before.',
      'Our users were satisfied and the team learned a lot.',
      'In the end it was a success, and the product owner was pleased with it.',
      'Errors went down. The other team adopted our approach, too.',
      '- Builds are quicker\n- The queue no longer fills up\n- Fewer support tickets',
    ),
    move: repaired(
      'result',
      [
        'Latency improved a lot and everybody was happy.',
        'p95 latency fell from 900 ms to 310 ms within six weeks, and everybody was happy.',
      ],
      [
        'After that the pages stopped coming at night and people could sleep again.',
        'After that pages at night went from eleven a week to two, and people could sleep again.',
      ],
      [
        'In the end the checkout became faster and more stable.',
        'The checkout became faster: abandoned carts fell by a fifth against the same month a year earlier.',
      ],
      [
        'Deployments take much less time than they did before.',
        'Deployments take 8 minutes now; before, they took three quarters of an hour.',
      ],
      [
        'Errors went down. The other team adopted our approach, too.',
        'Errors were halved within a month. The other team adopted our approach, too.',
      ],
    ),
  },
  {
    rule: 'average-latency',
    find: within(
      'result',
      'Average latency dropped to 80 ms from April to May.',
      'The mean response time fell from 400 to 150 ms in a month.',
      'Our avg latency went from 300 ms to 90 ms.',
      'The average of the p99 values over all hosts was 250 ms.',
      'Average response times improved by a third against May.',
      'Pages loaded in 1.2 seconds on average, down from 3.',
      'The average request time halved within two weeks.',
      'We averaged the p95 of the five regions and got 210 ms.',
      'Mean query latency went down from 70 to 20 ms.',
      'Requests needed 200 ms in average before and 60 ms after.',
    ),
    open: within('result', 'On average a request took 120 ms instead of 340.'),
    move: repaired(
      'result',
      [
        'Average latency dropped to 80 ms from April to May.',
        'p99 latency dropped to 80 ms from April to May.',
      ],
      [
        'The mean response time fell from 400 to 150 ms in a month.',
        'The 95th percentile of response time fell from 400 to 150 ms in a month.',
      ],
      [
        'Pages loaded in 1.2 seconds on average, down from 3.',
        'Nine pages in ten loaded in less than 1.2 seconds, where it had been 3.',
      ],
      [
        'Mean query latency went down from 70 to 20 ms.',
        'The p95 of query latency went down from 70 to 20 ms.',
      ],
    ),
  },
  {
    rule: 'vague-amplifier',
    find: within(
      'result',
      'We reduced the pages significantly. The whole team worked on it.',
      'The load time improved dramatically. The whole team worked on it.',
      'Customer satisfaction increased massively. The whole team worked on it.',
      'The new cache made a huge difference. The whole team worked on it.',
      'Costs were greatly reduced. The whole team worked on it.',
      'Our deploys became a lot faster. The whole team worked on it.',
      'This considerably shortened the time to recover. The whole team worked on it.',
      'The team became substantially more productive. The whole team worked on it.',
      'Error rates fell drastically. The whole team worked on it.',
      'We saw an enormous drop in failed payments.',
    ),
    open: within(
      'result',
      'There were tons of complaints before, and now there are hardly any.',
      'It was way faster than before. The whole team worked on it.',
    ),
    move: repaired(
      'result',
      [
        'We reduced the pages significantly. The whole team worked on it.',
        'We reduced the pages from 41 to 9 a week. The whole team worked on it.',
      ],
      [
        'We reduced the pages significantly. The whole team worked on it.',
        'We reduced the pages significantly, from 41 to 9 a week.',
      ],
      [
        'The load time improved dramatically. The whole team worked on it.',
        'The load time improved from 6 to 2 seconds. The whole team worked on it.',
      ],
      [
        'Error rates fell drastically. The whole team worked on it.',
        'Error rates fell from 3 % to 0.4 % in a month.',
      ],
      [
        'Our deploys became a lot faster. The whole team worked on it.',
        'Our deploys went from an hour to 12 minutes.',
      ],
    ),
  },
  {
    rule: 'missing-baseline',
    find: within(
      'result',
      'We improved latency by 40 %. The whole team worked on it.',
      'Errors dropped by 30 percent. The whole team worked on it.',
      'Costs went down by 25%. The whole team worked on it.',
      'I reduced the number of pages by 60 percent.',
      'Build time is 35 % shorter. The whole team worked on it.',
      'Throughput rose by 15 %, and the clients noticed.',
      'The error rate is 0.2 % now. The whole team worked on it.',
      'We got a 20 % higher conversion. The whole team worked on it.',
      'Response time fell to 310 ms. The whole team worked on it.',
      'Memory use shrank by a third. The whole team worked on it.',
    ),
    open: within('result', 'We saved 200,000 dollars. The whole team worked on it.'),
    move: repaired(
      'result',
      [
        'We improved latency by 40 %. The whole team worked on it.',
        'We improved p95 latency by 40 %, from 900 ms in March to 540 ms in May.',
      ],
      [
        'I reduced the number of pages by 60 percent.',
        'I reduced the number of pages by 60 percent: there had been 25 a week in spring, and in autumn there were 10.',
      ],
      [
        'The error rate is 0.2 % now. The whole team worked on it.',
        'The error rate is 0.2 % now; before the change it was 1.4 %.',
      ],
      [
        'Response time fell to 310 ms. The whole team worked on it.',
        'Response time fell from 900 to 310 ms in the four weeks after the change.',
      ],
      [
        'Costs went down by 25%. The whole team worked on it.',
        'Costs went down by 25% compared with the year before.',
      ],
    ),
  },
];
