import assert from 'node:assert/strict';
import { ownActs, sharedActs } from '../../../src/core/lint/acts';

const OWN: [string, number][] = [
  ['I moved the queue.', 1],
  ['So I then quickly moved the queue.', 1],
  ['I’d asked Priya, and I had told sales.', 2],
  ['I stop the move, I call the shop.', 2],
  ['- I read the logs\n- I called the shop', 2],
  ['I, the youngest of us, rang the director.', 1],
  ['I analysed the logs and I organized a drill.', 2],
  ['I analyzed the logs and I organised a drill.', 2],
  ['In May I’ve rebuilt the table.', 1],
  ['I did ask Priya.', 1],
  ['I went and asked Priya.', 1],
  ['What I found was a retry.', 1],
  ['I myself wrote the manual.', 1],
];

const NOT_OWN = [
  'I was the lead.',
  'I think so.',
  'I’d not recommend it.',
  'I’d like to stay.',
  'I would move the queue.',
  'I could have asked.',
  'I didn’t ask Priya.',
  'I never asked Priya.',
  'I had a plan.',
  'I had no idea.',
  'I’ll skip that.',
  'I’m the owner.',
  'We moved the queue.',
  'It was moved by Priya and I.',
  'Part I of the plan',
];

const SHARED: [string, number][] = [
  ['We moved the queue, and we told sales.', 2],
  ['Then we’d rolled it back.', 1],
  ['We both read the logs.', 1],
  ['We were proud of it.', 0],
  ['We would have to wait.', 0],
  ['The team moved the queue.', 0],
];

describe('what somebody does', () => {
  for (const [text, count] of OWN) {
    it(`is the teller’s in: ${text}`, () => assert.equal(ownActs(text).length, count));
  }
  for (const text of NOT_OWN) {
    it(`isn’t the teller’s in: ${text}`, () => assert.deepEqual(ownActs(text), []));
  }
  for (const [text, count] of SHARED) {
    it(`is told as “we” ${count} times in: ${text}`, () =>
      assert.equal(sharedActs(text).length, count));
  }
  it('stands where the subject and the verb stand', () => {
    assert.deepEqual(ownActs('Then I moved it.'), [{ start: 5, end: 12 }]);
  });
});
