import assert from 'node:assert/strict';
import { parseStory } from '../../../src/core/story/parse';
import { applyEdits } from '../../../src/core/text';

const withFront = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\n## Task\n\nWords.\n`;

/** The problems of a text, as the marked text and the message. */
const problems = (text: string) =>
  parseStory(text).problems.map(({ span, message }) => [text.slice(span.start, span.end), message]);

const fixed = (text: string) => applyEdits(text, parseStory(text).problems[0]?.fix?.edits ?? []);

describe('front matter', () => {
  it('gives all values', () => {
    const { frontMatter } = parseStory(
      withFront(
        'type: star-story',
        'title: Led the team # once',
        'focus: partnering',
        'topics: []',
        'kind: failure',
        'service-work: troubleshoot',
        'qualities: [hackable, reliable]',
        'when: 2025-03',
        'status: draft',
      ),
    );
    assert.equal(frontMatter.type?.value, 'star-story');
    assert.equal(frontMatter.title?.value, 'Led the team');
    assert.deepEqual(
      frontMatter.focus.map(({ value }) => value),
      ['partnering'],
    );
    assert.deepEqual(frontMatter.topics, []);
    assert.equal(frontMatter.kind?.value, 'failure');
    assert.equal(frontMatter.serviceWork?.value, 'troubleshoot');
    assert.deepEqual(
      frontMatter.qualities.map(({ value }) => value),
      ['hackable', 'reliable'],
    );
    assert.equal(frontMatter.when?.value, '2025-03');
    assert.equal(frontMatter.status?.value, 'draft');
  });

  it('keeps what was typed, whatever YAML makes of it', () => {
    const { frontMatter } = parseStory(
      withFront('title: 2024', 'focus: [yes, 0x1F]', 'when: 2025'),
    );
    assert.equal(frontMatter.title?.value, '2024');
    assert.deepEqual(
      frontMatter.focus.map(({ value }) => value),
      ['yes', '0x1F'],
    );
    assert.equal(frontMatter.when?.value, '2025');
  });

  it('may have trailing spaces after its fences', () => {
    const story = parseStory('---  \ntitle: A\n---\t\n## Task\n');
    assert.equal(story.title, 'A');
    assert.equal(story.sections.length, 1);
  });

  it('isn’t there after an empty line or with four dashes', () => {
    for (const text of ['\n---\ntitle: A\n---\n## Task\n', '----\ntitle: A\n----\n## Task\n']) {
      const { frontMatter, sections, problems } = parseStory(text);
      assert.equal(frontMatter.block, undefined);
      assert.deepEqual(problems, []);
      assert.equal(sections.length, 1);
    }
  });

  it('may be empty', () => {
    for (const text of [
      '---\n---\n## Task\n',
      '---\n\n---\n## Task\n',
      '---\n# note\n---\n## Task\n',
    ]) {
      assert.deepEqual(problems(text), []);
      assert.equal(parseStory(text).sections.length, 1, text);
    }
  });

  it('ends at the first section when it isn’t closed, even with a later rule', () => {
    const text =
      '---\ntitle: A\nfocus: [partnering]\n\n## Task\n\nWords.\n\n---\n\n## Action\n\nI.\n';
    const story = parseStory(text);
    assert.deepEqual(
      story.sections.map(({ kind }) => kind),
      ['task', 'action'],
    );
    assert.equal(story.title, 'A');
    assert.match(story.problems[0]?.message ?? '', /^Close the front matter/);
    assert.deepEqual(problems(fixed(text)), []);
    assert.equal(parseStory(fixed(text)).sections.length, 2);
  });

  it('isn’t closed by three dots', () => {
    const text = '---\ntitle: A\n...\n## Task\n\nWords.\n';
    assert.equal(parseStory(text).sections.length, 1);
    assert.match(problems(text)[0]?.[1] ?? '', /^Close the front matter/);
  });

  const repaired: [string, string, string, string][] = [
    ['a colon in a value', 'title: Led: the team', 'Led: the team', 'title: "Led: the team"'],
    ['an open bracket', 'focus: [partnering,', '[partnering,', 'focus: [partnering]'],
    ['a value that begins with @', 'title: @home', '@home', 'title: "@home"'],
    ['a tab', 'topics:\n\t- failure', '\t', 'topics:\n  - failure'],
    [
      'ids without brackets',
      'focus: partnering, prioritizing',
      'partnering, prioritizing',
      'focus: [partnering, prioritizing]',
    ],
    ['a misspelt key', 'focsu: [partnering]', 'focsu', 'focus: [partnering]'],
    ['a misspelt choice', 'status: drafts', 'drafts', 'status: draft'],
    [
      'a misspelt quality',
      'qualities: [reliable, hackible]',
      'hackible',
      'qualities: [reliable, hackable]',
    ],
  ];
  for (const [title, line, marked, repair] of repaired) {
    it(`marks and repairs ${title}`, () => {
      const text = withFront(line, 'when: 2025');
      assert.deepEqual(
        problems(text).map(([place]) => place),
        [marked],
      );
      assert.equal(fixed(text), withFront(repair, 'when: 2025'));
      assert.deepEqual(problems(fixed(text)), []);
    });
  }

  const told: [string, string, string][] = [
    ['an open quote', 'title: "Led the team', '"Led the team'],
    ['a map for a list', 'focus: {a: b}', '{a: b}'],
    ['a list in a list', 'focus: [[a]]', '[a]'],
    ['a list for a title', 'title: [a, b]', '[a, b]'],
    ['a month that isn’t one', 'when: 2025-13', '2025-13'],
    ['an unknown choice', 'kind: thriller', 'thriller'],
    ['an unknown quality', 'qualities: [reliable, beautiful]', 'beautiful'],
    ['a line without a key', 'just words', 'just words'],
    ['the same key twice', 'when: 2024\nwhen: 2025', 'when: 2025'],
  ];
  for (const [title, line, marked] of told) {
    it(`marks ${title}`, () => {
      const text = withFront(line);
      assert.deepEqual(
        problems(text).map(([place]) => place?.trim()),
        [marked],
      );
    });
  }

  it('survives an alias bomb, anchors, tags, merge keys and several documents', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi'].map((pair) => [
      ...pair,
    ])) {
      bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join()}]`);
    }
    const texts = [
      withFront(...bomb, 'focus: *i', 'title: *i'),
      withFront('title: &t Name', 'type: *t', 'focus: [*t, *gone]'),
      withFront('title: !!js/function "function(){}"', '<<: {focus: [a]}', '? [complex]', ': key'),
      withFront('constructor: 1', '__proto__: {focus: [x]}', 'toString: []'),
      '---\ntitle: A\n--- more\n---\n## Task\n',
      '---\n%YAML 9.9\n---\n## Task\n',
    ];
    for (const text of texts) assert.ok(parseStory(text).sections.length > 0, text.slice(0, 60));
  });

  it('leaves keys of other tools alone', () => {
    assert.deepEqual(problems(withFront('layout: post', 'tags: [a]', 'date: 2025-03-01')), []);
  });
});
