import * as vscode from 'vscode';
import { LintConfig } from '../../../src/editor/lint-config';
import { overwriteFile } from '../../../src/editor/files';
import { Log } from '../../../src/editor/log';
import { StoryStore } from '../../../src/editor/stories/store';
import { WorkspaceStories } from '../../../src/editor/stories/workspace-stories';
import type { World } from '../../../src/editor/world';
import { inFolder, OPEN_BOOKS, until } from '../support';

const STORY = '---\ntitle: Told\nfocus: [partering]\n---\n\n## Situation\n\nIt was so.\n';

/** The world of this host, as the extension has it. */
const world: World = {
  extensionUri: vscode.Uri.file('/nowhere'),
  readFile: async (uri) => vscode.workspace.fs.readFile(uri),
  replaceFile: overwriteFile,
  engine: () => import('../../../src/core/engine'),
  coverage: () => import('../../../src/core/coverage'),
  cases: () => import('../../../src/core/cases'),
  review: () => import('../../../src/core/review'),
  plan: () => import('../../../src/core/plan'),
  preparation: () => import('../../../src/core/preparation'),
  journal: () => {
    throw new Error('an index needs no journal');
  },
  now: () => Date.now(),
  moment: () => ({ at: Date.now(), up: performance.now(), owner: 'test' }),
  isAlive: () => undefined,
};

class Window {
  readonly store = new StoryStore(OPEN_BOOKS);
  private readonly config = new LintConfig(world, new Log());
  readonly stories: WorkspaceStories;

  constructor(storage?: vscode.Uri) {
    this.stories = new WorkspaceStories({
      world,
      config: this.config,
      store: this.store,
      log: new Log(),
      open: { has: () => false, check: () => undefined },
      storage,
      version: '1.0.0',
    });
  }

  async settled(): Promise<this> {
    this.stories.start();
    await until('the index', () => {
      const { state, progress, unchecked } = this.stories;
      return (state === 'ready' && !progress && unchecked === 0) || undefined;
    });
    return this;
  }

  titleAt(path: string): string | undefined {
    return this.stories.records.find(({ id }) => id.endsWith(path))?.title;
  }

  /** What is known of the stories, in one text. */
  known(): string {
    return JSON.stringify(
      this.stories.records.map(({ id, title, focus, words, checked }) => [
        ...[id, title, focus, words],
        ...[checked?.findings, checked?.rules, checked?.evidence],
      ]),
    );
  }

  dispose(): void {
    vscode.Disposable.from(this.stories, this.store, this.config).dispose();
  }
}

describe('the index in the web worker host', () => {
  const windows: Window[] = [];
  const write = (text: string, ...path: string[]) =>
    vscode.workspace.fs.writeFile(inFolder(...path), new TextEncoder().encode(text));

  const open = (storage?: vscode.Uri) => {
    const one = new Window(storage);
    windows.push(one);
    return one;
  };

  afterEach(async () => {
    for (const one of windows.splice(0)) one.dispose();
    await vscode.workspace.fs.delete(inFolder('stories', 'indexed'), { recursive: true });
  });

  it('finds stories by their place and by their front matter, and follows them', async () => {
    await write(STORY, 'stories', 'indexed', 'deep', 'a.md');
    await write(STORY.replace('---\n', '---\ntype: star-story\n'), 'notes', 'b.md');
    await write(STORY, 'notes', 'c.md');
    await write(STORY, 'node_modules', 'stories', 'd.md');
    const window = await open().settled();
    const { stories, store } = window;
    const titleAt = (path: string) => window.titleAt(path);
    if (titleAt('indexed/deep/a.md') !== 'Told') throw new Error('no story in its place');
    if (titleAt('notes/b.md') !== 'Told') throw new Error('no story that says so');
    if (titleAt('notes/c.md') ?? titleAt('d.md')) throw new Error('too many stories');
    if (!stories.records.every(({ checked }) => checked)) throw new Error('not all are checked');
    const shown = store.markers(inFolder('stories', 'indexed', 'deep', 'a.md')) ?? [];
    if (!shown.some(({ rule }) => rule === 'unknown-focus')) throw new Error('no finding');
    await write(STORY.replace('Told', 'Told again'), 'stories', 'indexed', 'e.md');
    await until('a new story', () => titleAt('indexed/e.md'));
    await vscode.workspace.fs.delete(inFolder('stories', 'indexed', 'deep'), { recursive: true });
    await until('the end of the folder', () => (titleAt('deep/a.md') ? undefined : true));
  });

  it('keeps what it knows for the next window', async () => {
    await write(STORY, 'stories', 'indexed', 'a.md');
    const storage = inFolder('storage');
    const first = await open(storage).settled();
    const known = first.known();
    const cache = vscode.Uri.joinPath(storage, 'stories.jsonl');
    await until('the cache', async () => {
      const bytes = await vscode.workspace.fs.readFile(cache).then(
        (read) => read,
        () => new Uint8Array(),
      );
      return new TextDecoder().decode(bytes).includes('unknown-focus') || undefined;
    });
    first.dispose();
    const second = open(storage);
    second.stories.start();
    await until('the kept stories', () => second.stories.state === 'ready' || undefined);
    if (second.known() !== known) throw new Error('others are kept');
    await second.settled();
    if (second.known() !== known) throw new Error('others are known');
  });
});
