import assert from 'node:assert/strict';
import { exampleStory } from '../../../src/core/lint/example';
import { ignoreEdit } from '../../../src/core/lint/ignore-edits';
import { RULES } from '../../../src/core/lint/rules';
import { lintStory } from '../../../src/core/lint/run';
import { DEFAULT_SETTINGS } from '../../../src/core/lint/settings';
import { parseStory } from '../../../src/core/story/parse';
import { applyEdits } from '../../../src/core/text';

const STRICT = { ...DEFAULT_SETTINGS, profile: 'strict' as const };

/** The text after the first placeholder was ignored. */
function ignored(text: string, where: 'here' | 'file'): string | undefined {
  const story = parseStory(text);
  const finding = lintStory(story, STRICT).find(({ rule }) => rule === 'placeholder');
  assert.ok(finding);
  const edit = ignoreEdit(story, finding, where);
  return edit && applyEdits(text, [edit]);
}

describe('ignoring a finding', () => {
  it('puts a comment above a line that begins a paragraph', () => {
    const text = exampleStory({
      task: 'Before the end of June I was to ask [how many] of the shops for it.',
    });
    assert.equal(
      ignored(text, 'here'),
      text.replace('Before the end', '<!-- star-ignore placeholder -->\nBefore the end'),
    );
  });

  it('puts it behind what a comment above would tear apart', () => {
    for (const line of [
      '- Before the end of June I was to ask [how many] of the shops.',
      '> Before the end of June I was to ask [how many] of the shops.',
      'And\nBefore the end of June I was to ask [how many] of the shops.',
    ]) {
      const text = exampleStory({ task: line });
      assert.equal(
        ignored(text, 'here'),
        text.replace('of the shops.', 'of the shops. <!-- star-ignore placeholder -->'),
      );
    }
  });

  it('goes below the front matter for a whole file, and keeps the line ends', () => {
    const text = exampleStory({
      task: 'Before the end of June I was to ask [how many] of the shops.',
    }).replaceAll('\n', '\r\n');
    const after = ignored(text, 'file');
    assert.ok(
      after?.includes('\r\n---\r\n<!-- star-ignore-file placeholder -->\r\n\r\n## Situation'),
    );
    const bare = exampleStory(
      { task: 'Before the end of June I was to ask [how many] of the shops.' },
      null,
    );
    assert.ok(
      ignored(bare, 'file')?.startsWith('<!-- star-ignore-file placeholder -->\n## Situation'),
    );
  });

  it('offers no comment in front matter', () => {
    const story = parseStory('---\nfocus: [pairing]\n---\n');
    const [finding] = lintStory(story, STRICT).filter(({ rule }) => rule === 'unknown-focus');
    assert.ok(finding);
    assert.equal(ignoreEdit(story, finding, 'here'), undefined);
  });

  it('offers no comment that would be none, or about something else', () => {
    const offered = (text: string, rule: string, where: 'here' | 'file') => {
      const story = parseStory(text);
      const finding = lintStory(story, STRICT).find((one) => one.rule === rule);
      assert.ok(finding, text);
      return ignoreEdit(story, finding, where);
    };
    const unclosed = '---\nfocus: [partnering]\n\n## Situation\n\nToo short.\n';
    assert.equal(offered(unclosed, 'missing-section', 'here'), undefined);
    const ignoring = exampleStory({ action: '<!-- star-ignore blame -->\nI moved the queue.' });
    assert.equal(offered(ignoring, 'unused-ignore', 'here'), undefined);
    assert.equal(offered('- '.repeat(5000), 'too-complex', 'file'), undefined);
    for (const text of ['\n', '<!-- So. -->', '<!-- So. -->\n'])
      assert.equal(offered(text, 'missing-section', 'here'), undefined);
    const open = exampleStory({
      task: '- Before the end of June I was to ask [how many] of the shops. <!-- star-ignore-file blame',
    });
    assert.equal(offered(open, 'placeholder', 'here'), undefined);
  });

  it('silences each rule on its examples', () => {
    for (const rule of RULES.filter(({ id }) => id !== 'too-complex' && id !== 'unused-ignore')) {
      for (const { text, title } of rule.flags) {
        for (const where of ['here', 'file'] as const) {
          const story = parseStory(text);
          const of = (from: string) =>
            lintStory(parseStory(from), STRICT).filter((one) => one.rule === rule.id);
          const [finding] = of(text);
          const edit = finding && ignoreEdit(story, finding, where);
          if (!edit) continue;
          const left = of(applyEdits(text, [edit]));
          const before = of(text).length;
          assert.ok(left.length < before, `${rule.id}, ${title}, ${where}`);
          if (where === 'file') assert.equal(left.length, 0, `${rule.id}, ${title}`);
        }
      }
    }
  });
});
