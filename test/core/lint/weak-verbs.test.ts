import assert from 'node:assert/strict';
import { weakVerb } from '../../../src/core/lint/weak-verbs';

const WEAK: [string, string][] = [
  ['I was involved in the migration.', 'I was involved in'],
  ['I was heavily involved in the migration.', 'I was heavily involved in'],
  ['I helped with the tests.', 'I helped with'],
  ['I helped.', 'I helped'],
  ['I assisted Priya.', 'I assisted'],
  ['I supported the team.', 'I supported'],
  ['I’ve contributed to the design.', 'I’ve contributed to'],
  ['I participated in the review.', 'I participated in'],
  ['I took part in the review.', 'I took part in'],
  ['I also collaborated with sales.', 'I also collaborated with'],
  ['I was part of the crew.', 'I was part of'],
  ['I played a key role in the launch.', 'I played a key role in'],
  ['- I supported the shops\n', 'I supported'],
];

const STRONG = [
  'I moved the queue.',
  'I was involved in the migration: I set the order.',
  'I was involved in the migration, and I set the order.',
  'I helped with the tests by writing the slow ones.',
  'I supported 40 shops through the night.',
  'Priya helped with the tests.',
  'I helped her write the manual.',
  'I was supported by sales.',
  'We were involved from the start.',
  'I asked who was involved.',
  'It helped with the load.',
  'I wasn’t involved in it.',
];

describe('a weak verb', () => {
  for (const [text, expected] of WEAK) {
    it(`is in: ${text}`, () => {
      const found = weakVerb(text);
      assert.equal(found && text.slice(found.start, found.end), expected);
    });
  }
  for (const text of STRONG) {
    it(`isn’t in: ${text}`, () => assert.equal(weakVerb(text), undefined));
  }
  it('is repaired by the next sentence', () => {
    assert.equal(weakVerb('I supported the move.', 'I replayed the logs.'), undefined);
    assert.ok(weakVerb('I supported the move.', 'I also supported sales.'));
  });
});
