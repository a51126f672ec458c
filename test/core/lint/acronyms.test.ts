import assert from 'node:assert/strict';
import { unexplainedAcronyms } from '../../../src/core/lint/acronyms';

const found = (text: string, known: string[] = []) =>
  unexplainedAcronyms(text, new Set(known)).map(({ start, end }) => text.slice(start, end));

const UNEXPLAINED: [string, string[]][] = [
  ['I asked the ZTR team.', ['ZTR']],
  ['ZTRs were rare.', ['ZTR']],
  ['ZTR’s manager agreed.', ['ZTR']],
  ['The XFNs agreed.', ['XFN']],
  ['We filled in a RACI.', ['RACI']],
  ['I asked QRT, then BXP.', ['QRT', 'BXP']],
  ['I asked QRT, then QRT again.', ['QRT']],
  ['The (old) QRT was slow.', ['QRT']],
  ['“We” means QRT here.', ['QRT']],
  ['It ran on FOOBX.', ['FOOBX']],
  ['I rang ÄÖÜ at night.', ['ÄÖÜ']],
  ['QRT', ['QRT']],
];

const FINE = [
  'The API used TLS on a VLAN.',
  'The CEO and the CFO agreed.',
  'The zero-touch repair team (ZTR) agreed, and ZTR helped.',
  'ZTR (zero-touch repair) agreed.',
  'ZTR agreed. ZTR stands for zero-touch repair.',
  'Our zero-touch repair, ZTR for short, agreed.',
  'I did NOT do it.',
  'DO NOT TOUCH was on the door.',
  'At 02:00 UTC it rose to 40 GHZ.',
  'I read RFC-7231 and QRT-1234.',
  'I used QRT/BXP.',
  'The ABCDEFG project went on.',
  'I like it. OK?',
  'It cost 40 EUR.',
];

describe('unexplained acronyms', () => {
  for (const [text, expected] of UNEXPLAINED) {
    it(`are in: ${text}`, () => assert.deepEqual(found(text), expected));
  }
  for (const text of FINE) it(`aren’t in: ${text}`, () => assert.deepEqual(found(text), []));

  it('may be made known, in either case', () => {
    assert.deepEqual(found('The ZTRs and QRT agreed.', ['ztr']), ['QRT']);
  });

  it('are seen with other names, in lists and across line ends', () => {
    for (const text of [
      'Marek asked\r\n  QRT.',
      '  - Ana asked QRT',
      'We asked QRT; they didn’t',
    ]) {
      assert.deepEqual(found(text), ['QRT']);
    }
  });

  it('go when the words are said, before or after', () => {
    assert.deepEqual(found('I asked the queue repair team, or QRT.'), []);
    assert.deepEqual(found('I asked QRT, the queue\n  repair team.'), []);
    assert.deepEqual(found('I asked QRT. Later the queue was fine.'), ['QRT']);
  });
});
