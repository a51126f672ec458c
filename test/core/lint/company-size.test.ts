import assert from 'node:assert/strict';
import { sizeWithoutPart } from '../../../src/core/lint/company-size';

const ALONE: [string, string][] = [
  ['We serve two billion users.', 'two billion users'],
  ['The app has 40 million monthly active users.', '40 million monthly active users'],
  ['It has 40M users.', '40M users'],
  ['The bank has 12,000,000 customers.', '12,000,000 customers'],
  ['The game had a million players.', 'a million players'],
  ['The company ships millions of parcels.', 'millions of parcels'],
  ['Half a million households pay for it.', 'Half a million households'],
  ['They have 3.5 million subscribers.', '3.5 million subscribers'],
  ['- 1500000 devices in the field', '1500000 devices'],
  ['The shop sends 2 billion messages.', '2 billion messages'],
  ['We’ve 30 million readers.', '30 million readers'],
  ['It is used by hundreds of millions of people.', 'hundreds of millions of people'],
];

const BESIDE_A_PART = [
  'We serve two billion users, and my part was the session cache.',
  'I ran the cache for two billion users.',
  'I’d run the cache of 40 million users.',
  'Our service had 40 million users.',
  'It cost 2 million dollars.',
  'The queue took 40,000 requests a second.',
  'It had 900 users.',
  'A few users saw it.',
  'One user in a million saw it.',
  'In 2025 users saw it.',
  'It lost one file in nine hundred.',
  'The company has many users.',
];

describe('the size of a company', () => {
  for (const [text, expected] of ALONE) {
    it(`stands alone in: ${text}`, () => {
      const found = sizeWithoutPart(text);
      assert.equal(found && text.slice(found.start, found.end), expected);
    });
  }
  for (const text of BESIDE_A_PART) {
    it(`doesn’t stand alone in: ${text}`, () => assert.equal(sizeWithoutPart(text), undefined));
  }
  it('is completed by the sentence beside it', () => {
    assert.equal(sizeWithoutPart('We serve two billion users.', ['I ran the cache.']), undefined);
    assert.ok(sizeWithoutPart('We serve two billion users.', ['The cache was slow.']));
  });
});
