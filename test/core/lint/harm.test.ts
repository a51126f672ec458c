import assert from 'node:assert/strict';
import { tellsHarm, virtueAsFault } from '../../../src/core/lint/harm';

const HARM = [
  'We lost two days of logs.',
  'Eleven files came out twice.',
  '1,140 riders had been charged twice.',
  'Danish customers had no search, and the site was down for an hour.',
  'I deleted the wrong index.',
  'Ravi resigned in September.',
  'Six practices cancelled.',
  'We shipped ten weeks late.',
  'The goal was four; I missed it.',
  'It cost us a customer.',
  '212 stations were off air.',
  'We paid 8,400 euros in credits.',
  'That was my mistake.',
  'The model let through orders that it should have stopped.',
  'I had asked too few people.',
];

const SMOOTH = [
  'All shops were moved in eleven weeks.',
  'Nothing was lost.',
  'No customer lost a block.',
  'We were never late.',
  'It could have been worse.',
  'My failure taught me to plan.',
  'Everybody was content.',
  'I avoided an outage.',
  'There wasn’t a single complaint.',
  'We moved without errors.',
  'The team learned a new tool.',
  'I presented it to the board.',
];

const VIRTUES = [
  'My failure was working too hard.',
  'I cared too much.',
  'I simply cared far too much about it.',
  'My mistake was that I cared too much.',
  'I was too committed.',
  'I’m too honest.',
  'I am a perfectionist.',
  'My perfectionism got in the way.',
  'I worked far too hard on it.',
  'My weakness is being too helpful.',
  'I had been just too loyal.',
  'I expected too much of myself.',
];

const FAULTS = [
  'I tested too little.',
  'I was too late with it.',
  'I was too proud to ask.',
  'I worked on it for too long.',
  'I deleted the wrong index.',
  'She cared too much for that.',
  'I asked too few people.',
  'I hardly tried.',
  'I tried too much at once.',
  'I gave her too much to do.',
  'I was too ambitious with the date.',
  'I was too sure of my plan.',
  'He is a perfectionist.',
  'It was too hard to read.',
  'My mistake was that I didn’t ask.',
];

describe('harm', () => {
  for (const text of HARM) it(`is told in: ${text}`, () => assert.ok(tellsHarm(text)));
  for (const text of SMOOTH) it(`isn’t in: ${text}`, () => assert.ok(!tellsHarm(text)));

  it('is seen with other names, spellings and line ends', () => {
    for (const text of [
      'Marek cancelled.',
      'Ana canceled',
      'They timed\r\n  out.',
      '  - lost it',
    ]) {
      assert.ok(tellsHarm(text), text);
    }
  });
});

describe('a virtue as the fault', () => {
  for (const text of VIRTUES) it(`is in: ${text}`, () => assert.ok(virtueAsFault(text)));
  for (const text of FAULTS) it(`isn’t in: ${text}`, () => assert.ok(!virtueAsFault(text)));

  it('is seen across line ends, and gone once a fault is named', () => {
    assert.deepEqual(virtueAsFault('Then I cared\r\n  too much.'), { start: 5, end: 24 });
    assert.equal(virtueAsFault('Then I skipped the test.'), undefined);
  });
});
