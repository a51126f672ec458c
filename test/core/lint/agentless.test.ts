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
