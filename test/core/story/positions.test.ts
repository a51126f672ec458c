import assert from 'node:assert/strict';
import { parseStory } from '../../../src/core/story/parse';
import type { Span } from '../../../src/core/text';

const LINES = [
  '---',
  'title: "🚀 lift-off"',
  'focus: [partnering, "driving-success"]',
  'topics:',
  '  - failure',
  '---',
  '# 🚀 Lift-off',
  '',
  '## 🎬 Situation',
  '\tA 👩‍🚒 tab, then words.',
  '',
  '- a list',
  '',
  ' ## Task',
  'Words.',
];

describe('positions', () => {
  for (const [name, eol] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    for (const mark of ['', '\ufeff']) {
      it(`are right with ${name}${mark ? ' and a byte order mark' : ''}`, () => {
        const story = parseStory(mark + LINES.join(eol));
        const at = (span: Span | undefined) => {
          assert.ok(span);
          const { line, column } = story.lines.place(span.start);
          return [line, column, story.text.slice(span.start, span.end)];
        };
        const { frontMatter, sections } = story;
        assert.equal(story.title, '🚀 lift-off');
        assert.deepEqual(at(frontMatter.title?.span), [1, 7, '"🚀 lift-off"']);
        assert.deepEqual(at(frontMatter.focus[1]?.span), [2, 20, '"driving-success"']);
        assert.equal(frontMatter.focus[1]?.value, 'driving-success');
        assert.deepEqual(at(frontMatter.topics[0]?.span), [4, 4, 'failure']);
        assert.deepEqual(at(frontMatter.keys.topics), [3, 0, 'topics']);
        assert.deepEqual(at(sections[0]?.heading), [8, 0, '## 🎬 Situation']);
        assert.deepEqual(at(sections[1]?.heading), [13, 1, '## Task']);
        assert.deepEqual(story.problems, []);
      });
    }
  }

  it('don’t count U+2028 or NUL as a line end', () => {
    const story = parseStory('a\u2028b\0c\n## Task\n');
    assert.deepEqual(story.lines.place(story.sections[0]?.heading.start ?? 0), {
      line: 1,
      column: 0,
    });
  });

  it('of prose are those of the text', () => {
    const text = '## Action\n\n> I *really* [moved](x) 🚀 `it`\n';
    const { prose } = parseStory(text);
    assert.equal(prose.length, text.length);
    for (const word of ['I', 'really', 'moved', '🚀']) {
      assert.equal(prose.indexOf(word), text.indexOf(word), word);
    }
    assert.ok(!/[>*[\]()`]|it/.test(prose));
  });
});
