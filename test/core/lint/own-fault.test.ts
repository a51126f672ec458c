import assert from 'node:assert/strict';
import { namesOwnFault } from '../../../src/core/lint/own-fault';

const OWN = [
  'I had skipped the restore test.',
  'I didn’t test it.',
  'I never asked what it could not show.',
  'That was my mistake, both halves of it.',
  'I told them that letting it out had been my decision.',
  'I ran it on the real one without asking somebody to look.',
  'I muted the rule, and in the morning I forgot.',
  'I’d treated a doubt in a review as something to answer.',
  'I trusted a test that had only my own assumption in it.',
  'It was a change of mine to the conference rooms.',
  'I should have asked in March.',
  'I hadn’t checked since.',
  'In the review I listed the skipped replay under my own name.',
  'The October date was gone because of a choice of mine.',
  'I could have done that on Tuesday, in ten minutes.',
  'I thought it is a small thing.',
  'I was wrong about the cost.',
  'The instruction was mine.',
  'That’s my bit in this.',
  'Nobody, including me, looked at the clock.',
  'We never tried it with a full warehouse.',
  'I only tested it with easy places.',
  'I started far too late.',
  'My estimate had missed the index.',
  'In hindsight the graph told us.',
  'I’d mistaken being quick for being safe.',
  'I let the date slip.',
  'None of us had checked the clock.',
  'Today I would do it differently.',
  'I apologised to the shops.',
];

const OTHERS = [
  'The vendor failed us.',
  'At some point it ended up muted.',
  'A growing queue means a slow sender, so I raised its parallelism from 8 to 40.',
  'They couldn’t be bothered to clean up one host.',
  'I rolled back at 10:38.',
  'The goal had been four.',
  'It became clear to everybody that a handover takes more than an email.',
  'The developers had been dragging their feet since September.',
  'I froze the reports first, because a missing number beats a wrong one.',
  'The backfill was done nine days after the date I’d promised.',
  'It was felt that the developers needed the ten days more urgently.',
  'I didn’t want to bother her.',
  'He didn’t test it.',
  'Ikram had skipped the test.',
  'That was their mistake.',
  'I told Rosalind what had happened.',
  'Only then did I let the other eleven servers follow.',
  'I thought of a third way.',
  'The vendor never tried it.',
  'My plan went to the board in March.',
  'We lost 1,100 files in two weeks.',
  'Their estimate was too low.',
];

describe('an own part in a failure', () => {
  for (const text of OWN) it(`is named in: ${text}`, () => assert.ok(namesOwnFault(text)));
  for (const text of OTHERS) it(`isn’t in: ${text}`, () => assert.ok(!namesOwnFault(text)));

  it('doesn’t depend on a contraction, a spelling or a name', () => {
    assert.ok(namesOwnFault('I did not ask Smith.') && namesOwnFault('I didn’t ask Nkechi.'));
    assert.ok(namesOwnFault('I cancelled the review.') && namesOwnFault('I canceled the review.'));
    assert.ok(namesOwnFault("I hadn't\nchecked it."));
  });
});
