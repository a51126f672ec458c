import assert from 'node:assert/strict';
import { tellsActivity, tellsEffect } from '../../../src/core/lint/effects';

const ACTIVITIES = [
  'The project was delivered on time and on budget.',
  'The new loop went live in all three offices on 14 June.',
  '52 interviewers were trained.',
  'The guide is linked from the wiki.',
  'The scheduler is now the standard for reporting jobs.',
  'Priorities were set, and partnerships were built.',
  'The migration was completed in the third quarter.',
  'We shipped version 3 in all regions.',
  'Both services are in production since June.',
  'The training was rolled out to all 14 teams.',
  'It was launched to all customers on the same day.',
  'The runbook was written and carefully reviewed.',
  'The agreement hangs in the office.',
];

const EFFECTS = [
  'Night pages went from nine a week to three.',
  'Checkout errors halved.',
  'Shops order twice as often.',
  'Deploys are faster now, and developers say so.',
  'It went live, and nobody had to work on a weekend again.',
  'Since then she leads incidents on her own.',
  'Two customers were refunded.',
  'The team finished the move, and Ana leads it alone.',
  'The vendor renewed the contract.',
  'It was launched, and sales rose by a fifth.',
  'The map loads 300 ms after a click.',
  'The queue didn’t fill once.',
  'Support needs one person for it, where it had been three.',
  'The shops trust our prices.',
  'Three clinics were affected.',
  'The bill is 29 % below the goal.',
];

describe('an activity', () => {
  for (const text of ACTIVITIES) {
    it(`and no effect is in: ${text}`, () => {
      assert.ok(tellsActivity(text));
      assert.ok(!tellsEffect(text));
    });
  }

  for (const text of ['Shops order twice as often.', 'Sales rose.', 'A success by all measures.']) {
    it(`isn’t in: ${text}`, () => assert.ok(!tellsActivity(text)));
  }
});

describe('an effect', () => {
  for (const text of EFFECTS) it(`is in: ${text}`, () => assert.ok(tellsEffect(text)));
});
