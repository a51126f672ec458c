import assert from 'node:assert/strict';
import { firstQuantity, hasQuantity, showsNewAbility } from '../../../src/core/lint/quantities';

const MEASURED = [
  'p99 fell from 900 to 310 ms.',
  'We cut pages from 41 to 9 a week.',
  'Checkout errors halved.',
  'Twice as many deploys went out.',
  'It costs a third less.',
  'Two thirds of the alerts are gone.',
  'One in forty payments was left unmatched; now it is one in nine hundred.',
  'In the twelve months since we have had none.',
  'There were zero lost orders in 2024.',
  'Not a single order was lost.',
  'Deploys went from weekly to daily.',
  'Restores went from days to minutes.',
  'The queue shrank tenfold.',
  'The bill fell by €3,900.',
  'Availability rose to 99.95 %.',
  'It held for three quarters.',
  'Capacity grew 5x.',
  'We serve 40k requests a second with half the machines.',
  'Errors fell by a quarter.',
  'In May 2025 we had 3 pages instead of 30.',
  'The rollout took 48 hours in 2025.',
  'It went from 2000 errors to 1990.',
  'By 02:40 all 19 volumes were back.',
  'One of the three halls is empty now.',
  'One out of five calls was lost.',
  'We have reduced the waiting to the half.',
  'We haven’t had one page since.',
];

const UNMEASURED = [
  'One of the directors came by, and one of our shops wrote to us.',
  'The team is one of the best now.',
  'We didn’t ask one of them.',
  'Latency improved a lot and everyone was happy.',
  'The new pipeline is in production.',
  'The project was delivered on time, on 14 June 2023.',
  'It was released in Q2 2024.',
  'After 3 meetings and 27 commits, version 2.4 was released on 29 June.',
  'We moved to v3.1.0 on March 5th, 2024.',
  'The 1-page agreement hangs in room 212 on floor 2.',
  'In 2023 we ran it on S3 with IPv6 and k8s.',
  'It was the first time in the last quarter that nobody complained.',
  'The team is happier, and the second office wants it too.',
  'p99 and p95 are fine now.',
  'Phase 2 started at 9:30.',
  'Someone wrote to the often cited weight office.',
];

describe('quantities', () => {
  for (const text of MEASURED) {
    it(`are in: ${text}`, () => assert.ok(hasQuantity(text)));
  }
  for (const text of UNMEASURED) {
    it(`aren’t in: ${text}`, () => assert.ok(!hasQuantity(text)));
  }
});

describe('the first quantity', () => {
  const first = (text: string) => {
    const found = firstQuantity(text);
    return found && text.slice(found.start, found.end);
  };

  it('comes with the word that it counts', () => {
    assert.equal(first('Since 2023 we lost 1,140 parcels and two vans.'), '1,140 parcels');
    assert.equal(first('After 3 meetings it was at 0.02 %.'), '0.02 %');
    assert.equal(first('Version 2.4 has forty-one users.'), 'forty-one');
    assert.equal(first('Version 2.4 is out.'), undefined);
  });
});

describe('a new ability', () => {
  const shown = [
    'Since then she leads incidents on her own.',
    'Sam ran his first review, and now takes the pager alone.',
    'He was promoted in spring.',
    'They now present without me.',
  ];
  const unsaid = [
    'Everybody grew, and feedback was given.',
    'The service now runs alone.',
    'She was happy about the talk.',
    'We learned a lot from her.',
  ];
  for (const text of shown) it(`is shown in: ${text}`, () => assert.ok(showsNewAbility(text)));
  for (const text of unsaid) it(`isn’t in: ${text}`, () => assert.ok(!showsNewAbility(text)));
});
