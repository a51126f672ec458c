import assert from 'node:assert/strict';
import { otherIncident } from '../../../src/core/lint/other-incidents';

const ANOTHER = [
  'Another time, in a different team, I found a late clock.',
  'Another time a clock ran late.',
  'And another time it was the disk.',
  'On another occasion I asked first.',
  'On a different occasion, the disk failed.',
  'A second example is the billing job.',
  'Another example: the billing job.',
  'One more example was the clock.',
  'There was also another time when it failed.',
  'There was another situation with the clock.',
  'In a different team I did the same.',
  'In my previous job I repaired such a queue.',
  'At my former company we had the same fault.',
  'Similarly, in another project I moved a queue.',
];

const SAME = [
  'I moved the queue another time zone away.',
  'I tried it another time, and it held.',
  'I asked someone in a different team.',
  'In a different team, Priya had seen the same.',
  'In my previous job I had seen such a retry, so I looked there.',
  'In my last role I’d repaired one.',
  'In another project that I’d led we had seen it.',
  'A second instance came up within a minute.',
  'Another engineer helped me.',
  'There was another way.',
  'There were other reasons for it.',
  'The next project was waiting.',
  'For example, I asked support.',
  'In the other room we found the switch.',
  'Another team, payments, said no.',
];

describe('another incident', () => {
  for (const text of ANOTHER) it(`begins in: ${text}`, () => assert.ok(otherIncident(text)));
  for (const text of SAME) it(`doesn’t in: ${text}`, () => assert.ok(!otherIncident(text)));

  it('is seen with other names, line ends and cases', () => {
    for (const text of [
      'Another\ntime, Marek’s clock ran late.',
      'ANOTHER TIME, Ana’s clock ran late.',
      'In a different\r\nteam we’ve done the same.',
    ]) {
      assert.ok(otherIncident(text), text);
    }
  });

  it('goes when only the one event is told', () => {
    assert.ok(otherIncident('In my previous job I repaired such a queue.'));
    assert.ok(!otherIncident('I had repaired such a queue in my previous job.'));
  });
});
