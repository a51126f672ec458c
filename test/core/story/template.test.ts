import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseStory } from '../../../src/core/story/parse';
import { fileNameFor, storyTemplate, yamlText } from '../../../src/core/story/template';

describe('the file of a new story', () => {
  it('is a draft with the title, the focus area and all sections', () => {
    const story = parseStory(storyTemplate({ title: 'A: B', focus: 'partnering' }));
    assert.deepEqual(story.problems, []);
    assert.equal(story.title, 'A: B');
    assert.deepEqual(
      story.frontMatter.focus.map(({ value }) => value),
      ['partnering'],
    );
    assert.equal(story.frontMatter.status?.value, 'draft');
    assert.deepEqual(
      story.sections.map(({ kind }) => kind),
      ['situation', 'task', 'action', 'result'],
    );
  });

  it('asks for a reflection on a failure', () => {
    const story = parseStory(storyTemplate({ title: 'A', topic: 'failure' }));
    assert.equal(story.frontMatter.kind?.value, 'failure');
    assert.equal(story.sections.at(-1)?.kind, 'reflection');
  });

  it('uses the line end that it is told', () => {
    const text = storyTemplate({ title: 'A', eol: '\r\n' });
    assert.equal(text.replaceAll('\r\n', '').includes('\n'), false);
    assert.equal(parseStory(text).sections.length, 4);
  });

  it('keeps any title, whatever it means in YAML', () => {
    const titles = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('yes', 'null', '1e3', '2024', '- a', '# a', '"', "it's", 'a: b', '[x]', '@a'),
    );
    fc.assert(
      fc.property(titles, (title) => {
        const wanted = title.replace(/\s+/g, ' ').trim();
        fc.pre(wanted !== '');
        assert.equal(parseStory(storyTemplate({ title })).frontMatter.title?.value, wanted);
      }),
    );
    assert.equal(yamlText('plain words, and more'), 'plain words, and more');
  });

  it('is named after its title', () => {
    assert.equal(fileNameFor('Half the Pages: Q1!'), 'half-the-pages-q1.md');
    assert.equal(fileNameFor('Über café'), 'uber-cafe.md');
    assert.equal(fileNameFor('../../etc/passwd'), 'etc-passwd.md');
    assert.equal(fileNameFor('…'), 'story.md');
    assert.ok(fileNameFor('x'.repeat(500)).length <= 63);
  });
});
