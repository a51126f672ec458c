import assert from 'node:assert/strict';
import { callCli } from './call-cli';
import { folderWith, type Folder } from './run-cli';

describe('patterns on the command line', () => {
  let folder: Folder;
  const files = async (...patterns: string[]) => {
    const { out, error } = await callCli(folder.path, 'lint', ...patterns, '--format', 'json');
    assert.equal(error, '');
    return (JSON.parse(out) as { file: string }[]).map(({ file }) => file);
  };

  before(() => {
    folder = folderWith({
      'drafts/a.md': '',
      'drafts/b.txt': '',
      'drafts/c[1].md': '',
      'drafts/.hidden.md': '',
      'drafts/deep/d.md': '',
      'drafts/node_modules/e.md': '',
      'stories/f.md': '',
    });
  });
  after(() => folder.remove());

  it('name what they match as if it were written out', async () => {
    assert.deepEqual(await files('drafts/*.md'), ['drafts/a.md', 'drafts/c[1].md']);
    assert.deepEqual(await files('./drafts/*.{md,txt}', 'drafts/a.md'), [
      'drafts/a.md',
      'drafts/b.txt',
      'drafts/c[1].md',
    ]);
    assert.deepEqual(await files('*/?.md', `${folder.path}/drafts/d*p/*.md`), [
      `${folder.path}/drafts/deep/d.md`,
      'drafts/a.md',
      'stories/f.md',
    ]);
    assert.deepEqual(await files('drafts/deep/../*.txt'), ['drafts/b.txt']);
  });

  it('go down with two stars, and take Markdown where the kind is open', async () => {
    assert.deepEqual(await files('drafts/**'), [
      'drafts/a.md',
      'drafts/c[1].md',
      'drafts/deep/d.md',
    ]);
    assert.deepEqual(await files('**/d.md'), ['drafts/deep/d.md']);
  });

  it('search the folders that they match', async () => {
    assert.deepEqual(await files('s*'), ['stories/f.md']);
  });

  it('are no patterns where such a file exists', async () => {
    assert.deepEqual(await files('drafts/c[1].md'), ['drafts/c[1].md']);
  });

  it('exit with 2 when they match nothing', async () => {
    const ran = await callCli(folder.path, 'lint', 'drafts/*.star.md');
    assert.equal(ran.code, 2);
    assert.equal(ran.error, 'drafts/*.star.md: nothing matches this pattern\n');
  });
});
