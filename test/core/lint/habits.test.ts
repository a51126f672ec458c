import assert from 'node:assert/strict';
import { countEvents, habits } from '../../../src/core/lint/habits';

const HABITUAL = [
  'I usually sit down with people.',
  'I would always ask what they need.',
  'I’d normally start with the dashboard.',
  "Then I'd tell people in the channel.",
  'We typically move ten shops a night.',
  'I’ll go and talk to them.',
  'First I would replay the logs.',
  'I will ask Priya to watch it.',
  'Usually, it is the queue.',
  'Whenever I see a red light, I stop.',
  'I tend to write it down.',
  'I might also ask the vendor.',
  'And I often call the shop.',
];

const SINGLE = [
  'I asked the two leads.',
  'I’d asked Priya before.',
  "I'd told sales about it.",
  'I have moved the retry.',
  'I then went to the warehouse.',
  'We put a queue in front.',
  'I quickly rolled it back.',
  'I also wrote a rule.',
  'On the third night I stopped the move.',
  'I never promised a date.',
  'I’ve cleared it with Graham.',
  'Then we finally swapped.',
  '  Asked the two leads',
];

const NEITHER = [
  'Then I stop the move and call the shop.',
  'What I did was never the question.',
  'She would have come.',
  'I’d rather wait.',
  'I would not.',
  'They usually agree.',
  'I need a queue.',
];

describe('habits', () => {
  for (const text of HABITUAL) {
    it(`are in: ${text}`, () => {
      assert.equal(habits(text).length, 1);
      assert.equal(countEvents(text), 0);
    });
  }
  for (const text of [...SINGLE, ...NEITHER]) {
    it(`aren’t in: ${text}`, () => assert.deepEqual(habits(text), []));
  }
});

describe('events', () => {
  for (const text of SINGLE) it(`are in: ${text}`, () => assert.equal(countEvents(text), 1));
  for (const text of NEITHER) it(`aren’t in: ${text}`, () => assert.equal(countEvents(text), 0));
});
