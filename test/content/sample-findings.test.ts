import assert from 'node:assert/strict';
import { lintStory } from '../../src/core/lint/run';
import { DEFAULT_SETTINGS } from '../../src/core/lint/settings';
import type { Story } from '../../src/core/story/story';
import { DRAFTS, READY } from './sample-stories';

/** What each draft is there to show: rule and flagged text, in the order of the file. */
const LESSONS: Readonly<Record<string, readonly [rule: string, at: string][]>> = {
  'billing-and-reporting.md': [
    ['empty-section', '## Task'],
    ['placeholder', '[What did I stop or put off, and whom did I tell…]'],
    ['empty-section', '## Result'],
  ],
  'search-migration.md': [
    ['unknown-focus', 'leadership'],
    ['unknown-topic', 'cross-functional-projects'],
    ['situation-heavy', '## Situation'],
    ['no-own-part', '## Action'],
    ['thin-action', '## Action'],
    ['unquantified-result', '## Result'],
    ['vague-amplifier', 'a lot faster'],
  ],
};

function findings(story: Story) {
  return lintStory(story, DEFAULT_SETTINGS).map(({ rule, span, severity, message }) => ({
    rule,
    at: story.text.slice(span.start, span.end),
    severity,
    message,
  }));
}

describe('findings in the sample workspace', () => {
  for (const { name, story } of READY) {
    it(`are none in ${name}`, () => {
      assert.deepEqual(findings(story), []);
    });
  }

  for (const { name, story } of DRAFTS) {
    it(`teach what they should in ${name}`, () => {
      const found = findings(story).map(({ rule, at }) => [rule, at]);
      assert.deepEqual(found, LESSONS[name]);
    });
  }

  it('are hints only in the draft that was just begun', () => {
    const begun = DRAFTS.find(({ name }) => name === 'billing-and-reporting.md');
    assert.ok(begun);
    assert.deepEqual(
      new Set(findings(begun.story).map(({ severity }) => severity)),
      new Set(['hint']),
    );
  });

  it('suggest the topic that was nearly named', () => {
    const [draft] = DRAFTS.filter(({ name }) => name === 'search-migration.md');
    const near = draft && findings(draft.story).find(({ rule }) => rule === 'unknown-topic');
    assert.match(near?.message ?? '', /cross-functional-project\b(?!s)/);
  });
});
