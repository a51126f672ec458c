import assert from 'node:assert/strict';
import { documentNames, isMarkdownPath } from '../../../src/core/round/closed-book';

describe('closed book', () => {
  it('knows Markdown by the name of its file', () => {
    for (const path of ['/a/b.md', 'B.MD', 'a.star.md', 'notes.markdown', '/x/y.mkd']) {
      assert.equal(isMarkdownPath(path), true, path);
    }
    for (const path of ['', 'md', 'readme', '/a.md/b', 'a.mdx', 'a.md.txt']) {
      assert.equal(isMarkdownPath(path), false, path);
    }
  });

  it('names a few documents, and counts the rest', () => {
    const names = ['a.md', 'b.md', 'c.md', 'd.md', 'e.md', 'f.md'];
    assert.deepEqual(
      [0, 1, 2, 4, 5, 6].map((number) => documentNames(names.slice(0, number))),
      [
        '',
        'a.md',
        'a.md and b.md',
        'a.md, b.md, c.md and d.md',
        'a.md, b.md, c.md, d.md and 1 more document',
        'a.md, b.md, c.md, d.md and 2 more documents',
      ],
    );
  });
});
