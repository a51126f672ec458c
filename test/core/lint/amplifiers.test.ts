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

  it('are found across the end of a line', () => {
    assert.deepEqual(found('Search became a lot\nfaster.'), ['a lot\nfaster']);
  });
});
