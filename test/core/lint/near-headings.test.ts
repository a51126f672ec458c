import assert from 'node:assert/strict';
import { nearHeading } from '../../../src/core/lint/near-headings';
import { parseStory } from '../../../src/core/story/parse';

const near = (text: string) => nearHeading(parseStory(text), 'task')?.title;

describe('a near heading', () => {
  it('is a line that somebody meant as a heading', () => {
    for (const line of [
      '##Task',
      '##\u00a0Task',
      '＃＃ Task',
      '**Task**',
      '**Task:**',
      '__Task__:',
    ]) {
      assert.equal(near(`Before.\n\n${line}\n\nAfter.\n`), 'Task', line);
    }
    assert.equal(near('**My task**\r\nMine.'), 'My task');
  });

  it('isn’t a heading, code, or bold text within a line or about something else', () => {
    const texts = [
      '## Task',
      '```\n##Task\n```',
      '    ##Task',
      '**Task** was mine',
      '**Tasks force**',
    ];
    texts.push('<!--\n##Task\n-->', '#', '---\n#Task\n---\n', '#task-4711 is done', '');
    for (const text of texts) assert.equal(near(`${text}\n`), undefined, text);
  });
});
