import assert from 'node:assert/strict';
import { fixAll } from '../../../src/core/lint/fix-all';
import { ignoreEdit } from '../../../src/core/lint/ignore-edits';
import type { Finding } from '../../../src/core/lint/rule';
import { lintStory } from '../../../src/core/lint/run';
import { DEFAULT_SETTINGS } from '../../../src/core/lint/settings';
import { headingsOf } from '../../../src/core/story/headings';
import { parseStory } from '../../../src/core/story/parse';
import { applyEdits } from '../../../src/core/text';
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

/** What is said and by which rule; what stands behind a comment has moved. */
const said = (findings: readonly Finding[]) =>
  findings.map(({ rule, message }) => `${rule}: ${message}`).sort();

/**
 * A comment that was offered for a finding has to take just that finding away: with those of its rule
 * on the same line, or in the file when it is for the file, and no other.
 */
fuzz(
  'comment-that-ignores',
  anyStory,
  (source) => {
    const story = parseStory(source, HEADINGS);
    const findings = lintStory(story, SETTINGS);
    const lineOf = ({ span }: Finding) => story.lines.place(span.start).line;
    for (const finding of findings.slice(-2)) {
      const isMeant = (other: Finding, where: 'here' | 'file') =>
        other.rule === finding.rule && (where === 'file' || lineOf(other) === lineOf(finding));
      for (const where of ['here', 'file'] as const) {
        const edit = ignoreEdit(story, finding, where);
        if (!edit) continue;
        assertInside(story.text, edit.span);
        const changed = parseStory(applyEdits(story.text, [edit]), HEADINGS);
        const left = findings.filter((other) => !isMeant(other, where));
        assert.deepEqual(said(lintStory(changed, SETTINGS)), said(left), where);
      }
    }
  },
  SLOW,
);
