import assert from 'node:assert/strict';
import { statesLesson, tellsLaterUse } from '../../../src/core/lint/later-use';

const USED = [
  'Since then I ask for a restore test before any cut-over; it caught two in 2024.',
  'The following April I held the migration for two days over just such a question.',
  'In March I did the same with the nightly export.',
  'Now the time to bring people in comes off the plan before the features do.',
  'When I opened two roles the following spring, I struck a project off the list in advance.',
  'I now write the stop rule before the plan.',
  'On my next project I asked support first.',
  'Before every change I make a backup and I test it.',
  'I no longer promise a date on the first day.',
  'I’ve used it twice, both times with success.',
  'I stopped answering for other people.',
  'It became a rule in our team to read the plan aloud.',
  'After this I always ask two persons.',
  'A year later, when the mail system failed, I called the vendor in the first minute.',
  'I don’t wait for the weekly meeting: I call them.',
  'We test every restore on Mondays.',
  'My successor still uses the list.',
  'So for the move to Lisbon I gave a range, and we landed inside it.',
  'Two months after, Petra had the same trouble, and I let her finish first.',
];

const UNUSED = [
  'I learned that communication is key.',
  'It taught me that the overlap between two systems is where money goes missing.',
  'That’s a lesson I won’t forget.',
  'What I take from this is that knowledge and voice are two different things.',
  'Next time I would ask the shops first.',
  'Next time I’d ask the shops first.',
  'I will always test a restore before a migration.',
  'In future we should plan more time.',
  'I now know that a plan is not enough.',
  'Later I understood that I had asked too few people.',
  'Communication is always important.',
  'A team needs room to breathe.',
  'I should have asked in March.',
  'Today I understand how hard it was for them.',
  'I have learned a lot from this.',
  'I’ll never do it without a backup again.',
  'A good manager asks first.',
  'If I could do it again, I’d start with the alerts.',
  'I had trusted the dashboard more than the people who called us.',
];

describe('the later use of a lesson', () => {
  for (const text of USED) it(`is told in: ${text}`, () => assert.ok(tellsLaterUse(text)));
  for (const text of UNUSED) it(`isn’t in: ${text}`, () => assert.ok(!tellsLaterUse(text)));
});

describe('a lesson', () => {
  it('is told by a word for learning or for what counts', () => {
    assert.ok(statesLesson('I learnt that a queue hides its length.'));
    assert.ok(statesLesson('What I take from this is that they differ.'));
    assert.ok(statesLesson('Communication matters too.'));
    assert.ok(!statesLesson('I moved the queue, and it held.'));
  });
});

describe('the later use of a lesson in other words', () => {
  const told = [
    'The takeaway for me is that noise deserves the same attention as an outage.',
    'It’s a lesson I’m not going to forget.',
    'They couldn’t be bothered to clean up one host.',
    'It showed me how much depends on a calm voice.',
    'I came away with more respect for operators.',
    'In hindsight I asked the wrong people.',
    'The next time a service lands on my desk I want to sit down with its old owner first.',
    'A mentor’s certainty is worth less than a test on a copy.',
    'One has to listen before one talks.',
    'If it happens again, I’d call sooner.',
    'Next time I’m going to ask for the logs.',
    'I believe the same would work in another team.',
    'From now on I intend to ask.',
    'I now see that the plan was too tight.',
    'It made me a better engineer.',
    'This was the most important year of my career.',
    'Sharing is always good, again and again.',
    'After this I felt much more confident.',
    'I hope to use it in my next job.',
    'The lesson is clear: test early.',
    'Looking back, it was the right call.',
    'I carry this lesson with me every day.',
    'Perhaps I could have rung them earlier.',
    'I still think that it was right.',
  ];
  const lookAlikes = [
    'Since then every plan of mine begins with the stop rule.',
    'In June it caught a wrong date before the shops saw it.',
    'These days nothing leaves my desk without a second reader.',
    'I kept that rule for the Lisbon move, and it saved a night.',
    'The team in Oslo took the check over a year later.',
    'Today a new alert gets an owner before it goes live.',
    'For the following release I wrote the test first.',
    'Ever since, I ring the shop before I touch its till.',
    'Two months later the same list stopped a bad import.',
    'I used it again in March with the printers.',
    'Nowadays each of my designs has a page on failure.',
    'My reviews now start with the numbers.',
    'Last winter the habit paid off when a disk filled up.',
    'The year after, I asked on day one, and we were done in a week.',
    'Now we rehearse the way back first.',
    'I do it like that to this day.',
    'With the next vendor I had the exit in writing before I signed.',
    'In every kick-off I ask who would be paged.',
    'That spring I did the same for the invoices.',
    'When Ravi joined, I let him do the first move himself.',
  ];
  for (const text of told) it(`isn’t in: ${text}`, () => assert.ok(!tellsLaterUse(text)));
  for (const text of lookAlikes) it(`is told in: ${text}`, () => assert.ok(tellsLaterUse(text)));
});
