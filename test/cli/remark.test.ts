import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import starStories from '../../src/remark/plugin';
import type { Options } from '../../src/remark/public';
import { exampleStory } from '../../src/core/lint/example';
import { rulePage } from '../../src/core/lint/rule-page';
import { RULES } from '../../src/core/lint/rules';
import { callCli } from './call-cli';
import { POOR } from './poor-story';
import { folderWith } from './run-cli';

const FATAL = { error: true, warning: false, information: undefined, hint: undefined };

type Severity = keyof typeof FATAL;

/** Runs the plugin as its users do; `front` says whether front matter is parsed, too. */
async function messagesOf(value: string, options: Options = {}, front = true, path?: string) {
  const parsing = unified().use(remarkParse);
  const processor = (front ? parsing.use(remarkFrontmatter) : parsing).use(starStories, options);
  const { VFile } = await import('vfile');
  const file = new VFile({ value, ...(path !== undefined && { path }) });
  await processor.run(processor.parse(file), file);
  return file.messages;
}

interface Printed {
  findings: {
    rule: string;
    severity: Severity;
    message: string;
    line: number;
    column: number;
    endLine: number;
    endColumn: number;
    folded: boolean;
  }[];
}

describe('the remark plugin', () => {
  const texts: Record<string, string> = {
    'poor.md': POOR,
    'windows.md': `\ufeff${POOR.replaceAll('\n', '\r\n')}`,
    'plain.md': exampleStory({ task: null }, null),
    'empty.md': '',
    ...Object.fromEntries(
      ['search-migration.md', 'half-the-pages.md'].map((name) => [
        name,
        readFileSync(join('sample/stories', name), 'utf8'),
      ]),
    ),
  };

  for (const front of [true, false]) {
    const title = front ? 'with' : 'without';
    it(`says what the command line says, ${title} front matter in the tree`, async () => {
      const folder = folderWith(texts);
      try {
        for (const [name, text] of Object.entries(texts)) {
          const args = ['--profile', 'strict', '--rule', 'missing-focus=error'];
          const ran = await callCli(folder.path, 'lint', name, '--format', 'json', ...args);
          const [{ findings }] = JSON.parse(ran.out) as [Printed];
          const options: Options = { profile: 'strict', rules: { 'missing-focus': 'error' } };
          const messages = await messagesOf(text, options, front);
          assert.deepEqual(
            messages.map(({ ruleId, reason, fatal, place, ...rest }) => ({
              ruleId,
              reason,
              fatal,
              folded: 'folded' in rest && rest.folded,
              place,
            })),
            findings.map((finding) => {
              const start = { line: finding.line, column: finding.column };
              const end = { line: finding.endLine, column: finding.endColumn };
              return {
                ruleId: finding.rule,
                reason: finding.message,
                fatal: FATAL[finding.severity],
                folded: finding.folded,
                place: { start: withOffset(text, start), end: withOffset(text, end) },
              };
            }),
            name,
          );
        }
      } finally {
        folder.remove();
      }
    });
  }

  it('names its source, and brings the page of the rule', async () => {
    const messages = await messagesOf(POOR);
    assert.ok(messages.length > 0);
    for (const { source, ruleId, note } of messages) {
      assert.equal(source, 'star-stories');
      const rule = RULES.find(({ id }) => id === ruleId);
      assert.equal(note, rule && rulePage(rule));
    }
  });

  it('takes options, reports those that it can’t use, and goes on', async () => {
    const task = exampleStory({ task: null });
    const rules = { 'missing-section': 'warning', nonsense: 'off' } as const;
    const [wrong, ...found] = await messagesOf(task, { profile: 'structure', rules });
    assert.match(wrong?.reason ?? '', /^Option rules\.nonsense: There is no rule “nonsense”/);
    assert.equal(wrong?.ruleId, 'configuration');
    assert.deepEqual(
      found.map(({ ruleId, fatal }) => [ruleId, fatal]),
      [['missing-section', false]],
    );
    const off: Options = { profile: 'structure', rules: { 'missing-section': 'off' } };
    assert.deepEqual(await messagesOf(task, off), []);
    const fast = await messagesOf(exampleStory(), { wordsPerMinute: 60 });
    const slow = await messagesOf(exampleStory(), {});
    const told = (all: typeof fast) => all.find(({ ruleId }) => ruleId === 'spoken-length')?.reason;
    assert.notEqual(told(fast), told(slow));
  });

  it('passes over what is no story if it is told to', async () => {
    const on = { storiesOnly: true };
    const count = async (path: string, text = '# Hello') =>
      (await messagesOf(text, on, true, path)).length;
    assert.equal(await count('README.md'), 0);
    assert.ok((await count('stories/a.md')) > 0);
    assert.ok((await count('stories\\2025\\a.md')) > 0);
    assert.ok((await count('/home/me/x.star.md')) > 0);
    assert.ok((await count('notes/a.md', '---\ntype: star-story\n---\n')) > 0);
    assert.ok((await messagesOf('# Hello', {}, true, 'README.md')).length > 0);
  });
});

/** With the offset of a place in the text without byte order mark. */
function withOffset(source: string, { line, column }: { line: number; column: number }) {
  const lines = source.replace(/^\ufeff/, '').split(/(?<=\r\n|\n)/);
  const before = lines.slice(0, line - 1).join('');
  return { line, column, offset: before.length + column - 1 };
}
