import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support';
import { TestIndex } from '../test-index';

const STORY = '---\ntitle: Told\nfocus: [partnering]\n---\n\n## Situation\n\nIt was so.\n';
const bytes = (text: string) => new TextEncoder().encode(text);

/** A file system in memory that can be listed and read, but not searched. */
class PlainFiles implements vscode.FileSystemProvider {
  private readonly files = new Map<string, Uint8Array>();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const isNew = !this.files.has(uri.path);
    this.files.set(uri.path, content);
    const type = isNew ? vscode.FileChangeType.Created : vscode.FileChangeType.Changed;
    this.changed.fire([{ type, uri }]);
  }

  /** Puts empty files there that nobody is told of. */
  fill(uri: vscode.Uri, files: number): void {
    for (let n = 0; n < files; n++) this.files.set(`${uri.path}/${n}.txt`, bytes(''));
  }

  delete(uri: vscode.Uri): void {
    this.files.delete(uri.path);
    this.changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const content = this.files.get(uri.path);
    if (!content) throw vscode.FileSystemError.FileNotFound(uri);
    return content;
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const size = this.files.get(uri.path)?.length;
    const isFolder = size === undefined && this.readDirectory(uri).length > 0;
    if (size === undefined && !isFolder && uri.path !== '/') {
      throw vscode.FileSystemError.FileNotFound(uri);
    }
    const type = size === undefined ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: 0, mtime: 0, size: size ?? 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const base = path.endsWith('/') ? path : `${path}/`;
    const below = [...this.files.keys()].filter((file) => file.startsWith(base));
    const entries = below.map((file): [string, vscode.FileType] => {
      const [name = '', ...rest] = file.slice(base.length).split('/');
      return [name, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File];
    });
    return [...new Map(entries)];
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  createDirectory(): void {
    // A folder is there as soon as something lies in it.
  }

  rename(): never {
    throw vscode.FileSystemError.NoPermissions();
  }
}

/** Changes the folders and waits until that is so; no other change is taken before. */
async function changeFolders(start: number, remove: number, ...add: vscode.Uri[]): Promise<void> {
  const done = new Promise<void>((resolve) => {
    const waiting = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      waiting.dispose();
      resolve();
    });
  });
  const folders = add.map((uri) => ({ uri }));
  assert.ok(vscode.workspace.updateWorkspaceFolders(start, remove, ...folders));
  await done;
}

const addFolder = (uri: vscode.Uri) =>
  changeFolders(vscode.workspace.workspaceFolders?.length ?? 0, 0, uri);

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
