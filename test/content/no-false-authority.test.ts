import assert from 'node:assert/strict';
import { shippedFiles } from './shipped';

/** Claims that nothing here can back: an employer's blessing, inside knowledge, odds of passing. */
const CLAIMS = [
  /\b(?:official(?:ly)?|endorsed|approved|certified|sponsored) (?:by|guide|preparation|question|rubric)/i,
  /\b(?:affiliated|in partnership|partnered) with\b/i,
  /\b(?:leaked (?:\w+ )?(?:guides?|notes?|questions?|rubrics?|sheets?)|insider|inside information|confidential rubric|secret rubric)\b/i,
  /\b(?:real|actual|genuine|authentic) (?:interview )?(?:questions|rubrics?|score ?sheets?)\b/i,
  /\bquestions (?:that )?(?:were|are|have been) (?:really |actually )?asked\b/i,
  /\b(?:pass|acceptance|hiring) rates?\b/i,
  /\b(?:guarantees?|guaranteed) (?:you )?(?:an? )?(?:offer|job|pass)\b/i,
  /\b(?:score|rating) out of (?:100|a hundred)\b/i,
];
const DENIED = /\b(?:no|not|nor|never|neither|without)\b[^.!?]{0,60}$/i;

function claims(text: string): string[] {
  return CLAIMS.flatMap((claim) => [...text.matchAll(new RegExp(claim, 'gi'))])
    .filter(({ index }) => !DENIED.test(text.slice(Math.max(0, index - 80), index)))
    .map(([found]) => found);
}

describe('authority', () => {
  for (const text of [
    'The official guide to the interview.',
    'Endorsed by a large employer.',
    'We are affiliated with a large employer.',
    'Made from leaked notes.',
    'Practice on real interview questions.',
    'Questions that were asked last year.',
    'Our users have a pass rate of 93 %.',
    'A method that guarantees you an offer.',
    'Ends in a score out of 100.',
  ]) {
    it(`is recognized as claimed in "${text}"`, () => {
      assert.equal(claims(text).length, 1);
    });
  }

  it('may be denied', () => {
    assert.deepEqual(claims('Not affiliated with, nor endorsed by, any employer.'), []);
    assert.deepEqual(claims('There is no score out of 100 here.'), []);
  });

  it('is claimed nowhere in what is shipped', () => {
    const found = shippedFiles().flatMap(({ path, text }) =>
      claims(text).map((one) => [path, one]),
    );
    assert.deepEqual(found, []);
  });
});
