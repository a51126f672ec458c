import assert from 'node:assert/strict';
import { fixAll } from '../../../src/core/lint/fix-all';
import { ignoreEdit } from '../../../src/core/lint/ignore-edits';
import { lintStory } from '../../../src/core/lint/run';
import { DEFAULT_SETTINGS } from '../../../src/core/lint/settings';
import { headingsOf } from '../../../src/core/story/headings';
import { parseStory } from '../../../src/core/story/parse';
import { applyEdits, stripByteOrderMark } from '../../../src/core/text';
import { fuzz } from './fuzz';
import { assertInside, assertSaid } from './inside';
import { anyStory } from './story-words';

const SETTINGS = {
  ...DEFAULT_SETTINGS,
  headingLanguages: ['de', 'fr', 'en'],
  profile: 'strict' as const,
};
const HEADINGS = headingsOf(SETTINGS);

const SLOW = { share: 0.2 };

fuzz(
  'checked-story',
  anyStory,
  (source) => {
    const story = parseStory(source, HEADINGS);
    const findings = lintStory(story, SETTINGS);
    assertSaid(story.text, findings);
    assert.deepEqual(lintStory(parseStory(source, HEADINGS), SETTINGS), findings, 'the same twice');
  },
  SLOW,
);

fuzz(
  'fix',
  anyStory,
  (source) => {
    const story = parseStory(source, HEADINGS);
    for (const { fixes } of lintStory(story, SETTINGS)) {
      for (const { edits } of fixes) {
        for (const { span } of edits) assertInside(story.text, span);
        parseStory(applyEdits(story.text, edits));
      }
    }
  },
  SLOW,
);

fuzz(
  'fix-of-all',
  anyStory,
  (source) => {
    const once = fixAll(source, SETTINGS);
    assert.equal(fixAll(once, SETTINGS), once);
    const isClean = lintStory(parseStory(once, HEADINGS), SETTINGS).every(({ fixes: [first] }) => {
      return !first?.safe;
    });
    assert.ok(isClean, 'nothing safe is left');
  },
  SLOW,
);

/** A comment that was offered for a finding has to take just that finding away. */
fuzz(
  'comment-that-ignores',
  anyStory,
  (source) => {
    const story = parseStory(source, HEADINGS);
    const [finding] = lintStory(story, SETTINGS).slice(-1);
    if (!finding) return;
    for (const where of ['here', 'file'] as const) {
      const edit = ignoreEdit(story, finding, where);
      if (!edit) continue;
      assertInside(story.text, edit.span);
      const changed = applyEdits(stripByteOrderMark(source), [edit]);
      assert.equal(changed.length, story.text.length + edit.newText.length);
    }
  },
  SLOW,
);
