import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { EXPLORATORY_AREAS } from '../../src/core/guide/focus-areas';
import { SECTIONS } from '../../src/core/guide/sections';
import { TOPICS } from '../../src/core/guide/topics';
import { parseStory } from '../../src/core/story/parse';
import { snippets, type Snippet } from '../../src/core/story/snippets';
import { sectionTemplate, storyTemplate } from '../../src/core/story/template';
import { expandSnippet } from './snippet-syntax';

const shipped = JSON.parse(readFileSync('snippets/star.json', 'utf8')) as Record<string, Snippet>;
const expand = (prefix: string) => {
  const found = Object.values(shipped).find((snippet) => snippet.prefix === prefix);
  assert.ok(found, prefix);
  return expandSnippet(found.body.join('\n'));
};
const AREAS = EXPLORATORY_AREAS.map(({ id }) => id);
const TITLE = 'Story title';

describe('snippet syntax', () => {
  it('is read as VS Code reads it', () => {
    assert.deepEqual(expandSnippet('a ${1|b\\,c,d|} $2 ${3:e \\} \\$4} \\\\$0'), {
      text: 'a b,c  e } $4 \\',
      stops: [
        { number: 1, choices: ['b,c', 'd'], text: 'b,c' },
        { number: 2, choices: [], text: '' },
        { number: 3, choices: [], text: 'e } $4' },
        { number: 0, choices: [], text: '' },
      ],
    });
    for (const wrong of ['$x', 'a}', '${1', '${1:a$2}', '${1||}', 'C:\\dir']) {
      assert.throws(() => expandSnippet(wrong), SyntaxError, wrong);
    }
  });
});

describe('snippets', () => {
  it('are shipped as the guide makes them, one for each section and topic', () => {
    assert.deepEqual(shipped, snippets());
    assert.deepEqual(
      Object.values(shipped).map(({ prefix }) => prefix),
      [
        ...['star', 'star-front-matter'],
        ...SECTIONS.map(({ kind }) => `star-${kind}`),
        ...TOPICS.map(({ id }) => `star-topic-${id}`),
      ],
    );
  });

  for (const [name, { body, description }] of Object.entries(shipped)) {
    it(`${name}: tab stops count up, and the cursor ends in an empty last line`, () => {
      const { text, stops } = expandSnippet(body.join('\n'));
      const numbers = stops.map(({ number }) => number);
      assert.deepEqual(numbers, [...numbers.slice(1).map((_, index) => index + 1), 0]);
      assert.ok(numbers.length > 1);
      assert.match(text, /[^\n]\n$/);
      assert.ok(description.length > 20);
    });
  }

  it('star: the text of a new story, its focus chosen from the five areas', () => {
    const { text, stops } = expand('star');
    assert.equal(text, storyTemplate({ title: TITLE, focus: 'developing-others' }));
    assert.deepEqual(stops[1]?.choices, AREAS);
    assert.deepEqual(
      parseStory(text).sections.map(({ kind }) => kind),
      ['situation', 'task', 'action', 'result'],
    );
  });

  it('star-front-matter: says that the file is a story', () => {
    const { frontMatter, problems } = parseStory(expand('star-front-matter').text);
    assert.equal(frontMatter.type?.value, 'star-story');
    assert.equal(frontMatter.title?.value, TITLE);
    assert.equal(frontMatter.status?.value, 'draft');
    assert.deepEqual(problems, []);
  });

  for (const section of SECTIONS) {
    it(`star-${section.kind}: its heading and prompt`, () => {
      const { text, stops } = expand(`star-${section.kind}`);
      assert.equal(text, sectionTemplate(section, ''));
      assert.equal(stops[0]?.text, section.prompt);
      assert.deepEqual(
        parseStory(text).sections.map(({ kind }) => kind),
        [section.kind],
      );
    });
  }

  for (const { id, asks, areas } of TOPICS) {
    it(`star-topic-${id}: a story for the topic, its own areas to choose from`, () => {
      const { text, stops } = expand(`star-topic-${id}`);
      const story = parseStory(text);
      assert.deepEqual(stops[1]?.choices, areas);
      assert.deepEqual(
        story.frontMatter.topics.map(({ value }) => value),
        [id],
      );
      assert.equal(story.frontMatter.kind?.value, id === 'failure' ? 'failure' : 'success');
      assert.equal(story.sections.length, id === 'failure' ? 5 : 4);
      assert.ok(!story.prose.includes(asks) && text.includes(`\n<!-- ${asks} -->\n`));
      assert.deepEqual(story.problems, []);
    });
  }
});
