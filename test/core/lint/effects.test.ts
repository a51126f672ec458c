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

describe('an activity or an effect in other words', () => {
  const told = [
    'In January the database was moved at the second attempt.',
    'The cache went live in the night and the new query the morning after.',
    'The workshop took place in May.',
    'All tasks of the plan were closed.',
    'Phase two has been handed to the operations team.',
    'The kick-off took place on 2 February.',
    'The design document got its last approval.',
    'Every milestone was met.',
    'The old cluster has been switched off since March.',
    'Three talks were held about it.',
    'The project came to its end on schedule.',
    'The contract has been signed by both sides.',
    'The leased machines have since been returned to the lessor.',
    'The last ticket of the project was closed on Friday.',
    'The rollout is complete.',
    'Everything on the list got done.',
    'The tool is available to all teams.',
    'The feature is out.',
    'We presented it to the board.',
  ];
  const lookAlikes = [
    'The new tool is in use, and calls are rarer.',
    'Clinics renewed their contracts.',
    'The tills start in 4 seconds.',
    'Nobody has been paged since.',
    'Returned parcels went down.',
    'The machines run cooler.',
    'Two customers came back.',
    'The workshop took place, and errors fell.',
    'People sleep through the night again.',
    'Freja took over the desk.',
    'The team stopped working at weekends.',
    'The bill shrank.',
    'Shops order more.',
    'It saved the clinic a day a week.',
    'The warehouse ships the same day now.',
    'The move cost us 40 hours.',
    'Drivers got home earlier.',
    'We lost one customer.',
    'Deliveries arrive on the day they were promised.',
    'Wrong labels became rare.',
  ];
  for (const text of told)
    it(`an activity is in: ${text}`, () => assert.ok(tellsActivity(text) && !tellsEffect(text)));
  for (const text of lookAlikes)
    it(`an effect is in: ${text}`, () => assert.ok(!tellsActivity(text) || tellsEffect(text)));
});
