import assert from 'node:assert/strict';
import { isAnchored } from '../../../src/core/lint/anchors';

const ANCHORED = [
  'In my first quarter on the ads cache it lost a tenth of its entries.',
  'In 2023 the cache lost entries.',
  'The cache lost entries in March.',
  'On 4 May the cache lost entries.',
  'On a Friday evening the cache lost entries.',
  'It was the spring of a bad year, and last autumn had been no better.',
  'Two years ago I had four engineers.',
  'Shortly after I joined, the cache lost entries.',
  'At 04:10 the cache went silent.',
  'I led the ledger group at Velocarte.',
  'Brightmoor makes scheduling software for hospitals.',
  'Kestrel Freight is loud.',
  'Sable & Finch was about to launch.',
  'Fablewright, audiobooks, events team.',
  'My company makes software for kitchens.',
  'I was search engineer at a shop for spare parts.',
  'I lead six operators in a data center.',
  'In her first week on call she rang me six times.',
  'That night the cache lost entries.',
];

const ADRIFT = [
  'At one point our service had issues.',
  'Some time ago the cache lost entries.',
  'There were problems with the cache.',
  'Our cache lost entries, and people were unhappy.',
  'We had a lot of incidents and too few people.',
  'I may have been too slow when it began to march on.',
  'The team was under pressure from all sides.',
  'Every Monday the queue is long.',
  'It falls over whenever the load is high.',
  'Nobody knew why the queue grew.',
  'Kafka had issues, and so had we.',
  'Sometimes, when it rains, alarms ring.',
  'Usually, the queue, if it grows, recovers.',
];

describe('a time or a place', () => {
  for (const text of ANCHORED) it(`is in: ${text}`, () => assert.ok(isAnchored(text)));
  for (const text of ADRIFT) it(`isn’t in: ${text}`, () => assert.ok(!isAnchored(text)));

  it('is seen with other names, spellings and line ends', () => {
    for (const text of [
      'I led the group at\nVelocarte.',
      'I led the group at the data centre.',
      'I led the group at the data center.',
      'When I’d been there for a week it was the first night of\r\nthe year before.',
    ]) {
      assert.ok(isAnchored(text), text);
    }
  });

  it('turns a sentence adrift into one that isn’t', () => {
    assert.ok(!isAnchored('Our service had issues.'));
    assert.ok(isAnchored('In April our service had issues.'));
    assert.ok(isAnchored('At Velocarte our service had issues.'));
  });
});
