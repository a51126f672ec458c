import assert from 'node:assert/strict';
import { namesAlternative } from '../../../src/core/lint/alternatives';

const NAMED = [
  'I considered a freeze, but sales needed the date.',
  'I moved it instead of deleting it.',
  'I wrote a gate rather than buy machines.',
  'There were two ways out.',
  'We had three options.',
  'I chose the small queue over the large one.',
  'I favored the small queue over the large one.',
  'I favoured the small queue over the large one.',
  'A freeze would have cost a month.',
  'I could turn it off or let everybody wait.',
  'I wanted to rewrite it, but nobody had time.',
  'I called him and did it by phone, not by mail.',
  'I didn’t want to overrule her.',
  'I did not delete them.',
  '- Ruled out a rewrite',
];

const NOT_NAMED = [
  'I moved the queue.',
  'I moved the queue behind a gate and told sales.',
  'Two shops wanted it.',
  'I took over the second shift.',
  'I could move the queue in June.',
  'It fell compared with the previous year.',
  'We went to the other office.',
  'I asked Priya or Tomasz each night.',
  'Nobody wanted it.',
  'I did not know the cause.',
  'It was not slow.',
  'We were over the limit.',
];

describe('an alternative', () => {
  for (const text of NAMED) {
    it(`is named in: ${text}`, () => assert.ok(namesAlternative(text)));
  }
  for (const text of NOT_NAMED) {
    it(`isn’t named in: ${text}`, () => assert.ok(!namesAlternative(text)));
  }
});
