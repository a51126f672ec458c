import assert from 'node:assert/strict';
import fc from 'fast-check';
import { declaresStory, looksLikeStory } from '../../../src/core/story/discovery';
import { parseStory } from '../../../src/core/story/parse';
import { createStoryMatcher, DEFAULT_STORY_FILES } from '../../../src/core/story/story-files';

const declared = (line: string) => `---\ntitle: A\n${line}\n---\nText.\n`;

describe('discovery', () => {
  it('goes by what the front matter declares', () => {
    for (const line of ['type: star-story', 'type:   "star-story"', "type: 'star-story' # mine"]) {
      assert.ok(declaresStory(declared(line)), line);
      assert.ok(declaresStory(`\ufeff${declared(line).replaceAll('\n', '\r\n')}`), line);
      assert.equal(parseStory(declared(line)).frontMatter.type?.value, 'star-story');
    }
    for (const line of [
      'type: story',
      '# type: star-story',
      'subtype: star-story',
      ' - star-story',
    ]) {
      assert.ok(!declaresStory(declared(line)), line);
    }
    assert.ok(!declaresStory('Text.\n\n---\ntype: star-story\n---\n'));
  });

  it('goes by two different STAR headings where there is no file', () => {
    assert.ok(looksLikeStory('## Context\n\nx\n\n## What I did\n'));
    assert.ok(looksLikeStory('# Situation and Task\r\n'));
    assert.ok(looksLikeStory(declared('type: star-story')));
    assert.ok(!looksLikeStory('## Task\n\n## My task\n'));
    assert.ok(!looksLikeStory('# Release notes\n\n## Results\n'));
    assert.ok(!looksLikeStory(''));
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        declaresStory(text);
        declaresStory(`---\n${text}\n---`);
        looksLikeStory(text);
      }),
    );
  });
});

describe('story files', () => {
  const matches = createStoryMatcher(DEFAULT_STORY_FILES);

  it('lie in a folder of stories, or are called so', () => {
    for (const path of ['stories/a.md', 'x/stories/2025/a.md', 'a.star.md', 'x/.y/a.star.md']) {
      assert.ok(matches(path), path);
    }
    for (const path of ['a.md', 'stories.md', 'mystories/a.md', 'stories/a.txt', 'stories/a.mdx']) {
      assert.ok(!matches(path), path);
    }
  });
});
