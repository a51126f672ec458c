import assert from 'node:assert/strict';
import { declaresOurs } from '../../../src/core/interview-day/declares-ours';

describe('a file that says it is one of ours', () => {
  for (const type of ['star-story', 'star-plan', 'star-round', 'star-retrieval', 'star-sheet']) {
    it(`is known by its front matter, ${type}`, () => {
      assert.equal(declaresOurs(`\uFEFF---\r\ntype: ${type}\r\n---\r\n# It\r\n`), true);
    });
  }

  for (const text of [
    '',
    'type: star-plan',
    '# A\n\n---\ntype: star-plan\n---\n',
    '---\ntype: recipe\n---\n',
  ]) {
    it(`isn’t ${JSON.stringify(text)}`, () => assert.equal(declaresOurs(text), false));
  }
});
