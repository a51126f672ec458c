import assert from 'node:assert/strict';
import { agentlessDecision } from '../../../src/core/lint/agentless';

const AGENTLESS: [string, string][] = [
  ['It was decided to roll back.', 'It was decided to roll'],
  ['Then it was finally decided that we wait.', 'it was finally decided that'],
  ['After a week it had been decided not to buy.', 'it had been decided not to buy'],
  ['It was agreed that the batch should not run.', 'It was agreed that'],
  ['It was agreed in the meeting to wait.', 'It was agreed in'],
  ['A decision was made to keep both.', 'A decision was made'],
  ['The final decision was taken on Monday.', 'The final decision was taken'],
  ['It was decided\nto go with the queue.', 'It was decided to go'],
  ['Was decided to use the queue.', 'Was decided to use'],
  ['In the end the queue was chosen over the longer retry.', 'was chosen'],
  ['It was decided to have it ready by Friday.', 'It was decided to have'],
  ['It was decided to rank them by how often they fail.', 'It was decided to rank'],
  ['It was resolved to move the shops at night.', 'It was resolved to move'],
];

const AGENTS = [
  'I decided to roll back.',
  'It was decided by the storage lead to roll back.',
  'The date was decided by Priya.',
  'It was agreed between us that I would wait.',
  'Nothing was decided that day.',
  'It was never decided to buy it.',
  'We waited until it was decided.',
  'No decision was made.',
  'I asked whether it was decided to wait.',
  'We agreed to wait.',
  'It was our decision, and it was decided to wait.',
  'They decided on a queue.',
  'She was determined to go on.',
  'The bug was resolved in May.',
  'Twelve people were selected for the trial.',
  'It was decided to wait after I had agreed with sales, and we chose the queue.',
];

describe('an agentless decision', () => {
  for (const [text, expected] of AGENTLESS) {
    it(`is in: ${text}`, () => {
      const found = agentlessDecision(text);
      assert.equal(found && text.slice(found.start, found.end).replace(/\s/g, ' '), expected);
    });
  }
  for (const text of AGENTS) {
    it(`isn’t in: ${text}`, () => assert.equal(agentlessDecision(text), undefined));
  }
});

describe('an agentless decision in other words', () => {
  const found = [
    'In the end the smaller design was picked.',
    'Eventually the cheaper of the two vendors got the nod.',
    'After some discussion the decision fell on Postgres.',
    'The choice was to go with the managed service.',
    'Consensus was that the old report had to go.',
    'It was felt that a freeze would be safer.',
    'It was thought best to leave the index alone.',
    'A plan to split the table was settled on that Thursday.',
    'In the end a rewrite was ruled out.',
    'It was considered wiser to wait a week.',
    'Preference was given to the nightly batch.',
    'Kafka won out over the database queue.',
    'Agreement was reached to stop the rollout.',
    'The verdict was to rebuild it.',
    'It got decided in a call to keep both stacks.',
    'The go-ahead was given for the risky migration.',
    'Has been decided to make no more manual deploys.',
    'Decision was to go back to the old pool.',
    'The order of the three moves was then determined.',
    'It was deemed necessary to add a second approval.',
    'There was a decision to move the cache in front of the login.',
    'After two calls a compromise was found: half the shops first.',
    'Option B was preferred.',
    'The thinking was that a single queue would be enough.',
    'The rollback was ordered at noon.',
    'Things were settled in favour of the paid plan.',
    'So the slower variant got chosen.',
    'The feeling in the room was that we should stop.',
    'It was generally held that the tests could wait.',
    'The conclusion was reached that nothing could be saved.',
    'There was general agreement to skip the tests.',
    'The path of least risk was taken.',
    'It was judged too dangerous to go on.',
    'A freeze was imposed from Friday.',
    'Going with the vendor was seen as the best way.',
    'The vote came down in favour of waiting.',
    'The final word was to ship on Monday.',
  ];
  const passed = [
    'I picked the smaller design.',
    'The vote went four to two, so we chose the event log.',
    'The choice was mine, and I took the slower path.',
    'It was felt across the whole office when she left.',
    'The samples were picked at random.',
    'The orders were picked in the warehouse by hand.',
    'The bug was determined to be in the parser.',
    'The cause was determined within an hour.',
    'The decision was Anna’s.',
    'My proposal was that we wait, and the team agreed.',
    'The decision record was written the same day.',
    'The choice between the two was hard.',
    'The invoice was settled in May.',
    'No option was ruled out at that point.',
    'Consensus took us two meetings.',
    'I ordered the return to the old machines.',
    'Spare parts were ordered on Tuesday.',
    'The dust settled after a week.',
    'Whether the cache won or the query won, I wanted the numbers first.',
    'My team won the day.',
    'The selected rows were copied.',
    'The option is picked from a list on the screen.',
    'The plan was approved by our director, whose call it was.',
    'The budget was agreed between my manager and finance.',
    'How the date was picked is a story of its own.',
    'I felt that a freeze would be safer.',
    'It was thought of as a toy until then.',
    'Nobody had the feeling that it was settled.',
    'The compromise held for a year.',
    'Once the design was chosen, I wrote the tests.',
    'I laid out both options, and the second was picked by Dana, our lead.',
    'My view was that a single queue would be enough.',
    'The question to be settled was who pays.',
    'The scan was taken at night.',
    'The plan was long and I cut it.',
    'The vote was counted twice.',
    'The route the lorry takes was known.',
    'A freeze in the pipes stopped us.',
    'I ruled out the disk.',
    'The version was tagged in May.',
    'The move was hard for all.',
  ];
  for (const text of found) it(`is in: ${text}`, () => assert.ok(agentlessDecision(text)));
  for (const text of passed)
    it(`isn’t in: ${text}`, () => assert.equal(agentlessDecision(text), undefined));
});
