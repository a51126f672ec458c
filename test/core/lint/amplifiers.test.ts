import assert from 'node:assert/strict';
import { vagueAmplifiers } from '../../../src/core/lint/amplifiers';

const found = (text: string, next?: string) =>
  vagueAmplifiers(text, next).map(({ start, end }) => text.slice(start, end));

const VAGUE: [string, string][] = [
  ['Requests to the gateway came down massively.', 'massively'],
  ['Alerts have been significantly lower ever since.', 'significantly lower'],
  ['Waiting is dramatically shorter these days.', 'dramatically shorter'],
  ['People complain a lot less in chat.', 'a lot less'],
  ['Traffic had grown massively, because two ports had joined.', 'massively'],
  ['The launch made a massive impact on the company.', 'massive impact'],
  ['It was a huge improvement for everybody.', 'huge improvement'],
  ['The difference was enormous.', 'difference was enormous'],
  ['Search became much faster.', 'much faster'],
  ['The errors dropped a lot after that.', 'dropped a lot'],
  ['It improved the build times a lot.', 'improved the build times a lot'],
  ['It saved us a lot of time.', 'saved us a lot of time'],
  ['Substantially fewer people left.', 'Substantially fewer'],
  ['The cost is considerably lower since version 3.1.', 'considerably lower'],
];

const MEASURED_OR_OTHER = [
  'Pages fell dramatically, from 41 to 9 a week.',
  'It was significantly faster: 300 ms and not 900.',
  'Errors halved, which was a massive improvement.',
  'Costs came down massively because we moved, from 90 to 40 a day.',
  'It grew significantly, by 40 %, when the two ports joined.',
  'I learned a lot about queues.',
  'We talked a lot about it.',
  'There were a lot of people in the room.',
  'It did not change significantly.',
  'It was never much faster.',
  'I asked how significantly it had changed.',
  'The effect was not statistically significantly different.',
  'He sent me a huge file and a massive spreadsheet.',
  'He thanked me so much.',
  'I had much to learn and far to go.',
  'There was no significant improvement.',
];

describe('vague amplifiers', () => {
  for (const [text, amplifier] of VAGUE) {
    it(`are in: ${text}`, () => assert.deepEqual(found(text), [amplifier]));
  }
  for (const text of MEASURED_OR_OTHER) {
    it(`aren’t in: ${text}`, () => assert.deepEqual(found(text), []));
  }

  it('are measured by a sentence that goes on with the number', () => {
    assert.deepEqual(found('The queue shrank massively.', 'It went from 40 minutes to 3.'), []);
    assert.deepEqual(found('The queue shrank massively.', 'I was proud.'), ['massively']);
    assert.deepEqual(found('The queue shrank massively.', 'Two people left.'), ['massively']);
  });

  it('are measured by numbers of their own clause only', () => {
    assert.deepEqual(
      found('Pages fell from 41 to 9 a week, and complaints went down enormously.'),
      ['enormously'],
    );
    assert.deepEqual(found('Complaints went down enormously, and the bill is 40 % less.'), [
      'enormously',
    ]);
    assert.deepEqual(found('Pages fell from 41 to 9, and that is a massive improvement.'), []);
    assert.deepEqual(found('Pages went down enormously, and now there are 9 a week.'), []);
  });

  it('are found across the end of a line', () => {
    assert.deepEqual(found('Search became a lot\nfaster.'), ['a lot\nfaster']);
  });
});

describe('vague amplifiers in other words', () => {
  const found = [
    'Builds are miles faster now.',
    'The support load fell off a cliff.',
    'Morale shot up.',
    'Things got way better after that.',
    'The bill has come down quite a bit.',
    'It was an incredible improvement.',
    'Load times are infinitely better.',
    'Quality has skyrocketed.',
    'Complaints plummeted.',
    'There were far fewer calls at night.',
    'We had loads more time for real work.',
    'The page is super fast now.',
    'It made a world of difference.',
    'The error rate has gone down appreciably.',
    'This reduced the delay to a great extent.',
    'Throughput exploded.',
    'The number of tickets decreased very strongly.',
    'Costs sank in a big way.',
    'The change was like night and day.',
    'The effect was extraordinary.',
    'The crash rate improved beyond recognition.',
    'Countless hours were saved.',
    'Searches take so much less time.',
    'It was a great deal cheaper to run.',
    'Response is incomparably quicker.',
    'A staggering number of requests came in.',
    'Our speed increased by leaps and bounds.',
    'The new form was far and away quicker to fill in.',
    'The team is many times more productive.',
    'Waste went down sharply.',
    'It works a whole lot better since June.',
    'A vast reduction in noise followed.',
    'Support got a whole lot quieter.',
    'Deploys are light-years better.',
    'The improvement was jaw-dropping.',
    'Our bill dropped like crazy.',
    'The gains were considerable.',
    'We shaved off an insane amount of time.',
    'It is now blazingly fast.',
    'Trust in the data rose immeasurably.',
    'Errors are practically unheard of now.',
  ];
  const passed = [
    'There was much less of it than I had feared.',
    'I was extremely tired by then.',
    'It was an enormous warehouse.',
    'Builds are far faster: 4 minutes, where they took 19.',
    'A capacitor exploded in the machine room.',
    'Rain came through the roof of the server room.',
    'I waited a great deal of the night in the car.',
    'The two offices are miles apart.',
    'It is a remarkable building.',
    'Night and day someone watched the queue.',
    'I wanted to know by how much it had improved.',
    'The improvement was not huge.',
    'She is an incredible engineer.',
    'I liked it a great deal.',
    'It was way past midnight.',
    'By far the oldest script was mine.',
    'The file was awfully named.',
    'Much of the work was dull.',
    'The prices had gone up, which the shops noticed.',
    'Errors plummeted from 900 to 14 a day.',
    'The map shoots up on the screen.',
    'I have immense respect for her.',
    'I asked far too late.',
    'The cliff on the chart fell on a Sunday.',
    'We never saw it drop like a stone.',
    'It was quite a bit of work to set up.',
    'He spoke sharply to the vendor.',
    'My remarkable colleague Ada sat beside me.',
    'We sell a world of spare parts.',
    'That is far better than I had hoped.',
    'The road fell steeply to the depot.',
    'It was an insane idea.',
    'I rose early.',
    'The flood came in May.',
    'A considerable man in a hat came in.',
    'Our bill was late.',
  ];
  for (const text of found)
    it(`are in: ${text}`, () => assert.equal(vagueAmplifiers(text).length, 1));
  for (const text of passed)
    it(`aren’t in: ${text}`, () => assert.deepEqual(vagueAmplifiers(text), []));
});
