import assert from 'node:assert/strict';
import { confidentialityMarkers, internalDetails } from '../../../src/core/lint/internal-details';

const details = (text: string) =>
  internalDetails(text).map(({ start, end }) => text.slice(start, end));
const markers = (text: string) =>
  confidentialityMarkers(text).map(({ start, end }) => text.slice(start, end));

const DETAILS: [string, string][] = [
  ['I looked at db7.corp.example.com first.', 'db7.corp.example.com'],
  [
    'It ran on blk-0417.par2.corp.lumenhaven.net, where it began.',
    'blk-0417.par2.corp.lumenhaven.net',
  ],
  ['I log on to mac-runner-04.build.lumenfold.lan.', 'mac-runner-04.build.lumenfold.lan'],
  ['See https://wiki.internal.example.org/x for more.', 'wiki.internal.example.org'],
  ['See db7.local, please.', 'db7.local'],
  ['The plan is on http://wiki/plans/7.', 'http://wiki/plans/7.'],
  ['[plan](http://go/plan) says it.', 'http://go/plan'],
  ['It is on shop.atlassian.net today.', 'shop.atlassian.net'],
  ['One host, 10.2.3.4, was slow.', '10.2.3.4'],
  ['Then 192.168.17.20 fell over.', '192.168.17.20'],
  ['`ssh 172.20.1.9`', '172.20.1.9'],
  ['It listens on fd12:3456:789a::1 only.', 'fd12:3456:789a::1'],
  ['I opened PAYOPS-2291 at once.', 'PAYOPS-2291'],
  ['In ticket OPS-12 we agreed.', 'ticket OPS-12'],
  ['It was bug #48213.', 'bug #48213'],
  ['INC0012345 was closed.', 'INC0012345'],
];

const NO_DETAILS = [
  'I asked on www.example.com and stackoverflow.com.',
  'We moved to UTF-8, SHA-256 and AES-256 as ISO-27001 says.',
  'CVE-2024-1234 and RFC-7231 were the reason.',
  'We hired after COVID-19, in Q3-2024.',
  'It went from version 10.2.3.4 to 10.2.3.5.1.',
  'The range 10.0.0.0/8 was full.',
  'Our public address 8.8.8.8 was blocked.',
  'I changed settings.local and src/app.internal.ts.',
  'com.example.internal.Retry threw an error.',
  'It was on http://localhost:8080/x only.',
  'I fixed two tickets and closed issue 7.',
  'On 2024-06-14 we met in room B-12.',
  'jane@corp.example.com wrote to me.',
  'queue.internal() was called twice.',
];

const MARKERS: [string, string][] = [
  ['This is still under NDA.', 'NDA'],
  ['The name is confidential.', 'confidential'],
  ['It was for an unreleased phone.', 'unreleased'],
  ['The launch is embargoed until May.', 'embargoed'],
  ['The deal is not yet announced.', 'not yet announced'],
  ['The slides are for internal use only.', 'for internal use only'],
];

const NO_MARKERS = [
  'There was nothing confidential in it.',
  'It was no longer under NDA.',
  'We looked at confidential computing.',
  'It died of an unreleased lock.',
  'The fix was not yet released.',
  'We kept the confidentiality of the patients.',
  'The agenda was short.',
  'I shared it with everybody.',
];

describe('internal details', () => {
  for (const [text, detail] of DETAILS) {
    it(`are in: ${text}`, () => assert.deepEqual(details(text), [detail]));
  }
  for (const text of NO_DETAILS) {
    it(`aren’t in: ${text}`, () => assert.deepEqual(details(text), []));
  }

  it('are told once, in the order in which they stand', () => {
    assert.deepEqual(details('OPS-412 on 10.2.3.4, OPS-412, a.b.corp'), [
      'OPS-412',
      '10.2.3.4',
      'a.b.corp',
    ]);
  });
});

describe('marks of confidentiality', () => {
  for (const [text, marker] of MARKERS) {
    it(`are in: ${text}`, () => assert.deepEqual(markers(text), [marker]));
  }
  for (const text of NO_MARKERS) {
    it(`aren’t in: ${text}`, () => assert.deepEqual(markers(text), []));
  }
});

describe('marks of confidentiality in other words', () => {
  const told = [
    'That is a trade secret.',
    'It has not been made public.',
    'The acquisition has not been announced.',
    'It is under a non-disclosure agreement.',
    'Strictly internal, please.',
    'The figures are not public.',
    'I am not allowed to share this.',
    'Please keep this to yourself.',
    'The phone is not on the market yet, so keep it quiet.',
    'This is company confidential.',
    'It is covered by an NDA.',
    'This must not leave the company.',
    'I shouldn’t be telling you this.',
  ];
  const lookAlikes = [
    'Nothing of it was confidential.',
    'The secret was good planning.',
    'The figures are public.',
    'I was allowed to share the plan.',
    'The page was not public enough for search engines.',
    'I kept it to myself that I was tired.',
    'We announced it in May.',
    'The internal library was slow.',
    'He left the company in June.',
    'The key was kept secret from the logs.',
    'The bucket was not public.',
    'The API was made public in May.',
    'I had not announced the change to the shops.',
  ];
  for (const text of told) it(`are in: ${text}`, () => assert.equal(markers(text).length, 1));
  for (const text of lookAlikes)
    it(`aren’t in: ${text}`, () => assert.deepEqual(markers(text), []));
});
