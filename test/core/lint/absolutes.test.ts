import assert from 'node:assert/strict';
import { absolutes } from '../../../src/core/lint/absolutes';

const CLAIMED: [string, string][] = [
  ['There were zero issues.', 'zero issues'],
  ['We moved it with zero downtime.', 'zero downtime'],
  ['- Zero customer complaints', 'Zero customer complaints'],
  ['There were no problems at all.', 'no problems at all'],
  ['It had no issues whatsoever.', 'no issues whatsoever'],
  ['The move was flawless.', 'flawless'],
  ['It works perfectly.', 'perfectly'],
  ['It is 100 % reliable.', '100 % reliable'],
  ['It is 100% safe.', '100% safe'],
  ['It has never failed.', 'has never failed'],
  ['We never had an outage.', 'We never had'],
  ['The problem is completely solved.', 'completely solved'],
  ['We fixed all the errors.', 'fixed all the errors'],
  ['Everyone was happy.', 'Everyone was happy'],
  ['It can’t ever happen again.', 'can’t ever happen again'],
];

const BOUNDED = [
  'No user-visible errors in the cut-over week.',
  'There were zero incidents in the next eleven weeks.',
  'Zero complaints since then.',
  'It has never failed in two years.',
  'For six months it has never failed.',
  'It isn’t perfect.',
  'The goal was zero downtime.',
  'I was asked for 100 % availability.',
  '41 of 41 shops stayed.',
  'We fixed the errors.',
  'Errors fell from 41 to 9.',
  'Nobody was happy.',
  'It had not been a perfect night.',
  'The error rate fell to zero in May.',
];

describe('an absolute claim', () => {
  for (const [text, expected] of CLAIMED) {
    it(`is in: ${text}`, () =>
      assert.deepEqual(
        absolutes(text).map(({ start, end }) => text.slice(start, end)),
        [expected],
      ));
  }
  for (const text of BOUNDED) {
    it(`isn’t in: ${text}`, () => assert.deepEqual(absolutes(text), []));
  }
});
