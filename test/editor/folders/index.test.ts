import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support';
import { TestIndex } from '../test-index';
import { addFolder, changeFolders } from './change-folders';
import { PlainFiles } from './plain-files';

const STORY = '---\ntitle: Told\nfocus: [partnering]\n---\n\n## Situation\n\nIt was so.\n';
const bytes = (text: string) => new TextEncoder().encode(text);

describe('the index of several folders', () => {
  let index: TestIndex;
  let folders = 0;

  beforeEach(() => {
    index = new TestIndex();
    folders = vscode.workspace.workspaceFolders?.length ?? 0;
  });

  afterEach(async () => {
    index.dispose();
    const more = (vscode.workspace.workspaceFolders?.length ?? 0) - folders;
    if (more > 0) await changeFolders(folders, more);
  });

  const root = () => vscode.workspace.workspaceFolders?.[0]?.uri ?? assert.fail('no folder');
  const ids = () => index.stories.records.map(({ id }) => id);

  it('counts a file once that lies in two folders, by the settings of the inner one', async () => {
    const inner = vscode.Uri.joinPath(root(), 'stories', 'inner');
    const inPlace = vscode.Uri.joinPath(inner, 'stories', 'in-place.md');
    const elsewhere = vscode.Uri.joinPath(inner, 'elsewhere.md');
    for (const uri of [inPlace, elsewhere]) await vscode.workspace.fs.writeFile(uri, bytes(STORY));
    await index.started();
    assert.ok(ids().includes(elsewhere.toString()), 'among the stories of the outer folder');
    await addFolder(inner);
    await until('the inner settings', () => !ids().includes(elsewhere.toString()) || undefined);
    await index.settled();
    assert.equal(ids().filter((id) => id === inPlace.toString()).length, 1);
    assert.equal(new Set(ids()).size, ids().length);
  });

  it('walks through a file system that can’t be searched, and follows it', async () => {
    const files = new PlainFiles();
    const provider = vscode.workspace.registerFileSystemProvider('plain', files);
    const at = (path: string) => vscode.Uri.from({ scheme: 'plain', path });
    files.writeFile(at('/w/stories/deep/a.md'), bytes(STORY));
    files.writeFile(at('/w/notes/b.md'), bytes(STORY.replace('---\n', '---\ntype: star-story\n')));
    files.writeFile(at('/w/notes/c.md'), bytes(STORY));
    files.writeFile(at('/w/node_modules/stories/d.md'), bytes(STORY));
    files.writeFile(at('/w/.hidden/stories/e.md'), bytes(STORY));
    const here = () => ids().filter((id) => id.startsWith('plain:'));
    try {
      await addFolder(at('/w'));
      await index.started();
      assert.deepEqual(here(), [at('/w/notes/b.md'), at('/w/stories/deep/a.md')].map(String));
      files.writeFile(at('/w/stories/f.md'), bytes(STORY));
      await until('the new story', () => here().includes('plain:/w/stories/f.md') || undefined);
      files.delete(at('/w/stories/deep/a.md'));
      await until('its end', () => here().length === 2 || undefined);
    } finally {
      index.dispose();
      provider.dispose();
    }
  });

  it('ends its walk through a folder that is too large, and says so', async () => {
    const files = new PlainFiles();
    const provider = vscode.workspace.registerFileSystemProvider('plain', files);
    const at = (path: string) => vscode.Uri.from({ scheme: 'plain', path });
    files.fill(at('/w/large'), 20_000);
    files.writeFile(at('/w/large/deep/stories/a.md'), bytes(STORY));
    files.writeFile(at('/w/stories/b.md'), bytes(STORY));
    try {
      await addFolder(at('/w'));
      await index.started();
      const { skipped } = index.stories;
      assert.deepEqual(
        skipped.map(({ what, count }) => [what, count]),
        [['folder', 2]],
      );
      assert.match(skipped[0]?.reason ?? '', /^“w” lies where .* first 20,000 files and folders/);
    } finally {
      index.dispose();
      provider.dispose();
    }
  });
});
