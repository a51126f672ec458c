import assert from 'node:assert/strict';
import { namedPartners } from '../../../src/core/lint/business-partners';

const found = (text: string) => namedPartners(text).map(({ start, end }) => text.slice(start, end));

const NAMED: [string, string[]][] = [
  ['I rang our customer Globex.', ['Globex']],
  ['Customer Globex was angry.', ['Globex']],
  ['Our client Sable & Finch left.', ['Sable & Finch']],
  ['Globex, our largest customer, left.', ['Globex']],
  ['Initech, one of our suppliers, was late.', ['Initech']],
  ['The root of it was the integration vendor, Corvane.', ['Corvane']],
  ['We had customers such as Globex.', ['Globex']],
  ['A supplier called Initech was late.', ['Initech']],
  ['Our main supplier was Initech.', ['Initech']],
  ['I asked the vendor Initech.', ['Initech']],
  ['Our largest customer is Globex Bank.', ['Globex Bank']],
  ['The contractor, Initech, was late.', ['Initech']],
];

const UNNAMED = [
  'I rang a large retail customer.',
  'I asked Priya from Customer Support.',
  'Customer Success called me.',
  'I asked our vendor manager Ana.',
  'Marek, our customer lead, agreed.',
  'I used the Redis client.',
  'The client Firefox was slow.',
  'The customer API was slow.',
  'The vendor SDK was late.',
  'I called the customer, Priya called the shops.',
  'Customers left in March.',
  'I told the supplier I would wait.',
  'For one customer March was bad.',
  'Ana, a client developer, agreed.',
];

describe('a named customer or supplier', () => {
  for (const [text, names] of NAMED) {
    it(`is in: ${text}`, () => assert.deepEqual(found(text), names));
  }
  for (const text of UNNAMED) it(`isn’t in: ${text}`, () => assert.deepEqual(found(text), []));

  it('is seen with other names, in lists and across line ends', () => {
    for (const [text, name] of [
      ['I’d rung our\r\n  customer Vandelay.', 'Vandelay'],
      ['  - rang our customer Ölwerk', 'Ölwerk'],
      ['I rang customer Globex’s office.', 'Globex'],
    ] as const) {
      assert.deepEqual(found(text), [name]);
    }
  });

  it('goes when the kind stands for the name', () => {
    assert.deepEqual(found('I rang our customer, a large retailer.'), []);
  });
});
