import assert from 'node:assert/strict';
import { posix } from 'node:path';
import fc from 'fast-check';
import type { StoryRecord } from '../../../src/core/coverage/record';
import { pathFrom, toldChoices } from '../../../src/core/round/told-choices';

const story = (title: string, ...topics: string[]): StoryRecord => ({
  id: `file:///${title}.md`,
  title,
  focus: [],
  topics,
  words: 1,
});
const titles = (records: readonly StoryRecord[]) => records.map(({ title }) => title);

describe('the stories to choose from after a round', () => {
  const stories = [
    story('Story 10'),
    story('story 9', 'failure'),
    story('Anchor', 'time-pressure', 'failure'),
    story('Bridge', 'proud-achievement'),
  ];

  it('begin with those for the topics that were asked about, each part by title', () => {
    const { fitting, others } = toldChoices(stories, ['failure-2', 'competing-goals-12']);
    assert.deepEqual(titles(fitting), ['Anchor', 'story 9']);
    assert.deepEqual(titles(others), ['Bridge', 'Story 10']);
  });

  it('are all others when nothing is known of the questions', () => {
    assert.deepEqual(titles(toldChoices(stories, []).others), [
      'Anchor',
      'Bridge',
      'story 9',
      'Story 10',
    ]);
  });
});

describe('a path from a folder', () => {
  it('leads down, sideways and up', () => {
    assert.equal(pathFrom('/home/me', '/home/me/stories/a.md'), 'stories/a.md');
    assert.equal(pathFrom('/home/me/second', '/home/me/first/a.md'), '../first/a.md');
    assert.equal(pathFrom('/', '/a.md'), 'a.md');
    assert.equal(pathFrom('/c:/work', '/d:/a.md'), '../../d:/a.md');
  });

  it('leads back to the file from any folder', () => {
    const part = fc.constantFrom('a', 'b', 'ü', ' c', 'd.e');
    const path = fc.array(part, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`);
    fc.assert(
      fc.property(path, path, (folder, other) => {
        const file = posix.join(other, 'story.md');
        assert.equal(posix.join(folder, pathFrom(folder, file)), file);
      }),
    );
  });
});
