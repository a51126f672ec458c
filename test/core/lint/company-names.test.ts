import assert from 'node:assert/strict';
import { businessFigures, employers } from '../../../src/core/lint/company-names';

const names = (text: string) => [...employers([text])];
const figures = (text: string, ...known: string[]) =>
  businessFigures(text, new Set(known)).map(({ start, end }) => text.slice(start, end));

const EMPLOYED: [string, string][] = [
  ['I was tech lead for block storage at Lumenhaven, a hosting company.', 'Lumenhaven'],
  ['Two years ago I managed the message team at Quillpost.', 'Quillpost'],
  ['I was head of the department at Meridian Letters, a newspaper publisher.', 'Meridian Letters'],
  ['In 2023 I managed search at Plover & Finch.', 'Plover & Finch'],
  ['I ran the sync backend for Pantrio, a shopping list app.', 'Pantrio'],
  ['I am responsible for the platform of Norrvik Linjen, a ferry company.', 'Norrvik Linjen'],
  ['Gadsby & Lorne is a supermarket chain with 96 branches.', 'Gadsby & Lorne'],
  ['In our company, Minatogawa Net, work is allowed at night.', 'Minatogawa Net'],
  ['At Velocarte we moved charges.', 'Velocarte'],
  ['In May I joined Brightmoor.', 'Brightmoor'],
  ['Since six years I work at Brunnkamp Logistik.', 'Brunnkamp Logistik'],
  ['I’m a lead, and I work at Vaayu Pay.', 'Vaayu Pay'],
];

const UNEMPLOYED = [
  'I was at work in March.',
  'I looked at the logs.',
  'I was there at Christmas.',
  'I was on call on Friday at Priya’s desk.',
  'Our company makes price lists.',
  'The company was small.',
  'I asked Priya, a senior engineer.',
  'I was in a meeting at noon.',
  'The API is a service of ours.',
  'It is a company of ten.',
  'I worked on it for Ana.',
  'We sat in the office of Sales.',
];

const FIGURES: [string, string[]][] = [
  ['Velocarte lost $4.2 million that night.', ['$4.2 million']],
  ['Velocarte paid €3,900 in all.', ['€3,900']],
  ['It cost Velocarte 61,000 euros.', ['61,000 euros']],
  ['It cost Velocarte a million dollars.', ['a million dollars']],
  ['Velocarte has 2.1 million daily users.', ['2.1 million daily users']],
  ['Velocarte serves 40,000 merchants.', ['40,000 merchants']],
  ['Velocarte has two million installs.', ['two million installs']],
  ['Velocarte has 40k players, and each pays £3.', ['40k players', '£3']],
  ['At Velocarte, 3000 customers left.', ['3000 customers']],
  ['Velocarte made ₹90 million.', ['₹90 million']],
  ['Velocarte’s loss was 3 million USD.', ['3 million USD']],
  ['Half of Velocarte’s 120,000 subscribers left.', ['120,000 subscribers']],
];

const NO_FIGURES = [
  'Velocarte lost a tenth of a day’s revenue.',
  'Velocarte has 900 stations.',
  'I led four engineers at Velocarte.',
  'It took Velocarte 40 minutes.',
  'Velocarte has 40 customers.',
  'We paid 61,000 euros.',
  'Two million users waited.',
  'Velocartes paid €3,900.',
  'I was paid by the hour at Velocarte.',
  'Velocarte ran 3,200 hosts.',
  'At Velocarte one in 900 files was lost.',
  'Version 3.1 of Velocarte has users.',
];

describe('an employer', () => {
  for (const [text, name] of EMPLOYED) {
    it(`is named in: ${text}`, () => assert.deepEqual(names(text), [name]));
  }
  for (const text of UNEMPLOYED) it(`isn’t in: ${text}`, () => assert.deepEqual(names(text), []));
});

describe('figures of a business', () => {
  for (const [text, expected] of FIGURES) {
    it(`are in: ${text}`, () => assert.deepEqual(figures(text, 'Velocarte'), expected));
  }
  for (const text of NO_FIGURES) {
    it(`aren’t in: ${text}`, () => assert.deepEqual(figures(text, 'Velocarte'), []));
  }

  it('need no other sign of the employer where only a business can have them', () => {
    assert.deepEqual(figures('Then Acme lost $4.2 million that night.'), ['$4.2 million']);
    assert.deepEqual(figures('Then we lost $4.2 million that night.'), []);
  });

  it('are seen in lists and across line ends, and go when a ratio stands for them', () => {
    assert.deepEqual(figures('  - Velocarte has 2.1 million\r\n  users', 'Velocarte'), [
      '2.1 million\r\n  users',
    ]);
    assert.deepEqual(figures('Velocarte lost a tenth of its users.', 'Velocarte'), []);
  });
});
