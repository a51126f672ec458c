import assert from 'node:assert/strict';
import { fullNames, tellsPrivate } from '../../../src/core/lint/named-people';

const NAMED: [string, string[]][] = [
  ['Jane Porter was on a plan.', ['Jane Porter']],
  ['I asked Petra Lindqvist-Osei.', ['Petra Lindqvist-Osei']],
  ['Then Ikram Belhadj left.', ['Ikram Belhadj']],
  ['I met Siobhan O’Neill and Ana de Souza.', ['Siobhan O’Neill', 'Ana de Souza']],
  ['We hired John F. Miller.', ['John F. Miller']],
  ['Dr Jane Porter came.', ['Jane Porter']],
  ['- Marisol Etxeberria ran it', ['Marisol Etxeberria']],
];

const NOT_NAMED = [
  'Jane was on a plan.',
  'On Black Friday we slept.',
  'In New York it was dark.',
  'I asked Human Resources.',
  'The Payments Team agreed.',
  'Mr Pruett agreed.',
  'I asked Priya, Tomasz and Ana.',
  'On Monday Priya came.',
  'It ran in Site Reliability.',
  'I read IEEE Standards.',
  'The Storage Group owned it.',
  'Last March Priya left.',
];

const PRIVATE = [
  'Jane Porter was on a performance plan.',
  'He was let go in May.',
  'We had to let Jane Porter go.',
  'We had to fire Jane Porter.',
  'Her salary was lower than mine.',
  'He was off sick for weeks.',
  'She was half off sick with burnout.',
  'He had been rated the lowest.',
  'She came out of her probation review with the weakest marks.',
  'He was seeing a doctor for panic attacks.',
  'His bonus was cut.',
  'She was made redundant.',
  'She was pregnant.',
  'He underperformed for a year.',
];

const PUBLIC = [
  'The performance of the queue was poor.',
  'She asked for a review of the design.',
  'The alert fired twice.',
  'I let the queue go on.',
  'The payments team paid for it.',
  'She owned the health check.',
  'He dismissed the alert.',
  'She was promoted in June.',
  'The healthy nodes took over.',
  'We paid the vendor for it.',
  'She found the error.',
];

describe('a person named in full', () => {
  for (const [text, names] of NAMED) {
    it(`is in: ${text}`, () =>
      assert.deepEqual(
        fullNames(text).map(({ start, end }) => text.slice(start, end)),
        names,
      ));
  }
  for (const text of NOT_NAMED) {
    it(`isn’t in: ${text}`, () => assert.deepEqual(fullNames(text), []));
  }
});

describe('a private matter', () => {
  for (const text of PRIVATE) {
    it(`is told in: ${text}`, () => assert.ok(tellsPrivate(text)));
  }
  for (const text of PUBLIC) {
    it(`isn’t told in: ${text}`, () => assert.ok(!tellsPrivate(text)));
  }
});
