import assert from 'node:assert/strict';
import { lintStory } from '../../../src/core/lint/run';
import { DEFAULT_SETTINGS } from '../../../src/core/lint/settings';
import { parseStory } from '../../../src/core/story/parse';
import { heapMb } from '../../heap-mb';

const SENTENCE = 'I moved *14 hosts* to the new rack, and told support every ten minutes. ';
const SECTIONS = ['Situation', 'Task', 'Action', 'Result']
  .map((name) => `## ${name}\n\n${`${SENTENCE.repeat(6)}\n\n`.repeat(15)}`)
  .join('');
const STORY = `---\nfocus: [driving-success, partnering]\n---\n\n${SECTIONS}`;
/** Held by what was remembered of each, a text of 27 KB would make 11 MB. */
const KEYSTROKES = 400;
const MOST_MB = 3;

/** As an editor gives it: nothing of the text before is in it. */
const typed = (count: number) =>
  Buffer.from(`${STORY}${SENTENCE}I numbered ${count} hosts.\n`).toString();

describe('typing into a long story', () => {
  it('holds no text that was there before', () => {
    const check = (count: number) => lintStory(parseStory(typed(count)), DEFAULT_SETTINGS);
    for (let count = 0; count < 20; count++) check(count);
    const before = heapMb();
    for (let count = 0; count < KEYSTROKES; count++) check(count);
    const more = heapMb() - before;
    assert.ok(more < MOST_MB, `${more.toFixed(1)} MB more after ${KEYSTROKES} keystrokes`);
  });
});
