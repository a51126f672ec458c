import { exampleStory } from '../../../../../src/core/lint/example';
import { repaired, within, type Cases } from './cases';

const STEPS =
  'I began with the numbers, because everybody had another idea of what was wrong. I replayed two weeks of logs on a spare machine and sorted the losses by shop, by hour and by size of the file. Almost all of them were larger than four megabytes and came in the evening. I showed that to Priya, who runs the network, and she saw at once that a proxy closed slow connections after thirty seconds. There were two ways out. We could raise the limit, which would have taken an hour, or send large files in parts, which would take three weeks. I chose both, the limit first, since the shops were losing files every night. I told the shops on the same day what we would do and until when. Then I wrote the change that sends files in parts. Jonas doubted that old tills could do it, and so I tried it with the oldest one that we had, and he was right. For those I kept the long limit. I rolled it out to two shops, watched it for three nights, and then to ten more each week. In the second week uploads became slower in one region. I stopped, found a full disk that had nothing to do with it, and went on after two days. At the end I wrote down what to look at when files get lost again and asked the people on call to try that page without me.';

const BACKGROUND = [
  'The company sells garden furniture in eleven countries, and it has grown by buying other companies, so that there were four warehouses, five systems for orders and at least three ways to name a product.',
  'The service had been written by a consultant in 2012, then moved to another city, then given to a team that was closed a year later, and when I joined nobody could say who had changed it last or why.',
  'Our department has six teams. Two of them build the shop, one looks after payments, one after search, and the remaining two share everything else, which means uploads, mail, reports, invoices and the old intranet.',
  'To understand it one has to know that every shop has a till, that every till writes a file each night, and that the head office reads these files in the morning before the first managers look at the sales of the day before.',
  'I had come from a small agency where four people did everything. Here there were ninety engineers, with a change board, a release calendar and a rule for each thing, and in the first months I mostly listened and read what I could find.',
  'At that time the whole industry was moving to the cloud, and our management had decided to follow. There was a program with a name, a logo and a steering committee, and every team was asked to send in a plan for two years.',
  'The protocol is simple. A client opens a connection, sends a header with the size and a checksum, waits for an answer, sends the body in blocks of 64 kilobytes, and in the end it gets a number under which the file can be found again.',
  'My manager then was someone who had built the first version himself. He was proud of it, he knew every line, and he told us often how in the first year it had run on one machine under his desk without a single restart.',
  'We worked from three places. Two of us sat in Lisbon, four in Hyderabad and one in Toronto, so that there was one hour a day in which all of us were awake, and it was filled with meetings about things that mattered to few.',
  'Before that there had been two other attempts. The first one was stopped when the budget was cut, the second when its lead left for another job, and of both there were long documents, some code and a number of meetings that still took place.',
];

const SHORT_ACTIONS = [
  'I read the code and then I fixed the retry.',
  'I moved it behind a queue and told Priya.',
  'I asked Priya for help and we repaired it in a week.',
  'I rewrote the upload from the ground up in May.',
  'I found the bug, fixed it and released the fix.',
  'We discussed it and I added more retries.',
  'I talked to all the teams and we found a solution.',
  'I raised a limit and watched it for a night.',
  'I worked on it day and night until it was done.',
  '- I read the logs\n- I fixed the retry',
];

const SHORT_RESULTS = [
  'It went well, and everybody in the team liked it.',
  'No file was lost after that, not even a small one.',
  'Losses fell from one in nine hundred to none.',
  'The project was a success and the customers were happy.',
  'We reached the goal in May, two weeks before the date.',
  'Everything works now, and nobody talks about it any more.',
  'It took three weeks, and the shops noticed it at once.',
  'My manager was pleased with it and told the others.',
  '- No lost files since May\n- Happy shops and happy managers',
  'In the end we got it done, and in time.',
];

const USUAL_SITUATION = 'In March 2025 our upload service lost one file in nine hundred.';

export const BALANCE: readonly Cases[] = [
  {
    rule: 'situation-heavy',
    find: within('situation', ...BACKGROUND.map((text) => `${USUAL_SITUATION} ${text}`)),
    move: repaired(
      'situation',
      ...BACKGROUND.slice(0, 4).map((text): [string, string] => [
        `${USUAL_SITUATION} ${text}`,
        USUAL_SITUATION,
      ]),
    ),
  },
  {
    rule: 'thin-action',
    find: within('action', ...SHORT_ACTIONS),
    move: repaired(
      'action',
      ...SHORT_ACTIONS.slice(0, 4).map((text): [string, string] => [text, STEPS]),
    ),
  },
  {
    rule: 'thin-result',
    find: within('result', ...SHORT_RESULTS),
    move: repaired(
      'result',
      ...SHORT_RESULTS.slice(0, 4).map((text): [string, string] => [
        text,
        `${text} Lost files went from one in nine hundred in March to none in the eleven weeks after the change, and two shops that had given notice stayed. We missed the date by nine days.`,
      ]),
    ),
  },
  {
    rule: 'spoken-length',
    find: [
      ...within('action', ...SHORT_ACTIONS.slice(0, 6)),
      exampleStory({ situation: BACKGROUND.slice(0, 2).join(' ') }),
      exampleStory({ action: `${STEPS} ${BACKGROUND.join(' ')}` }),
      exampleStory({ action: `${STEPS}\n\n${STEPS}\n\n${STEPS}` }),
      exampleStory({ situation: BACKGROUND.join('\n\n'), action: `${STEPS}\n\n${STEPS}` }),
    ],
    move: [
      ...repaired(
        'action',
        ...SHORT_ACTIONS.slice(0, 3).map((text): [string, string] => [text, STEPS]),
        [`${STEPS}\n\n${STEPS}\n\n${STEPS}`, STEPS],
      ),
    ],
  },
];
