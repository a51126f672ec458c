import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { until, workspaceUri, writeFile } from '../support';
import { TestIndex } from '../test-index';

const PLACE = 'stories/changing/';
const POOR = '---\ntitle: Poor\nfocus: [partering]\n---\n\n## Situation\n\nIt was so.\n';
const DECLARED = POOR.replace('---\n', '---\ntype: star-story\n');

describe('the index while things change', () => {
  const opened: TestIndex[] = [];
  let index: TestIndex;

  beforeEach(async () => {
    for (const name of ['a.md', 'b.md', 'c.md']) await writeFile(PLACE + name, POOR);
    index = open();
  });

  afterEach(async () => {
    for (const one of opened.splice(0)) one.dispose();
    await vscode.workspace.fs.delete(workspaceUri('stories', 'changing'), { recursive: true });
  });

  function open(storage?: vscode.Uri) {
    const one = new TestIndex(storage ? { storage } : {});
    opened.push(one);
    return one;
  }

  const remove = (...path: string[]) =>
    vscode.workspace.fs.delete(workspaceUri(...path), { recursive: true });

  async function withPlaces(places: string[], test: () => Promise<void>): Promise<void> {
    const settings = vscode.workspace.getConfiguration('starStories');
    await settings.update('storyFiles', places, vscode.ConfigurationTarget.Workspace);
    try {
      await test();
    } finally {
      await settings.update('storyFiles', undefined, vscode.ConfigurationTarget.Workspace);
    }
  }

  it('tells of a story that can’t be read, and of its end', async () => {
    await index.started();
    const told: number[] = [];
    index.stories.onDidChange(() => told.push(index.stories.unreadable.length));
    await writeFile(`${PLACE}picture.md`, new Uint8Array([137, 80, 78, 71, 0]));
    await until('news of it', () => told.at(-1) === 1 || undefined);
    await remove('stories', 'changing', 'picture.md');
    await until('news of its end', () => told.at(-1) === 0 || undefined);
  });

  it('doesn’t count stories among those that wait once they are checked otherwise, or gone', async () => {
    const { world, stories } = index;
    world.engineGate.close();
    stories.start();
    await until('the checks', () => stories.progress?.what === 'checking' || undefined);
    stories.stopChecks();
    const unchecked = () => stories.records.filter(({ checked }) => !checked);
    // Once the engine is there, files that were written just before are checked as changed ones.
    const [edited, deleted] = await until('two that wait', () => {
      const [one, two] = unchecked().filter(({ id }) => id.includes(PLACE));
      return one && two ? ([one, two] as const) : undefined;
    });
    world.engineGate.open();
    await index.settled();
    const isRight = () => stories.unchecked === unchecked().length || undefined;
    await until('the number of those that wait', isRight);
    const write = (id: string, text: string) =>
      vscode.workspace.fs.writeFile(vscode.Uri.parse(id), new TextEncoder().encode(text));
    await write(edited.id, POOR.replace('Poor', 'Edited'));
    await until('its check', () => !unchecked().some(({ id }) => id === edited.id) || undefined);
    await until('one less', isRight);
    await vscode.workspace.fs.delete(vscode.Uri.parse(deleted.id));
    await until('its end', () => !unchecked().some(({ id }) => id === deleted.id) || undefined);
    await until('one less again', isRight);
    assert.ok(stories.isStopped && stories.unchecked > 0);
  });

  it('stops nothing when nothing is under way', async () => {
    await index.started();
    index.stories.stopChecks();
    assert.equal(index.stories.isStopped, false);
  });

  it('looks into other files from the first story on, and as long as it knows one', async () => {
    const storage = workspaceUri('..', 'storage of changes');
    await withPlaces([`${PLACE}first/*.md`], async () => {
      const told = await writeFile('notes/told.md', DECLARED);
      const first = open(storage);
      await first.started();
      assert.deepEqual(first.stories.records, []);
      assert.ok(!first.world.read.some((path) => path.endsWith('told.md')));
      await writeFile(`${PLACE}first/one.md`, POOR);
      await until('both stories', () => first.stories.records.length === 2 || undefined);
      await remove('stories', 'changing', 'first');
      await until('one story', () => first.stories.records.length === 1 || undefined);
      await first.settled();
      const cache = vscode.Uri.joinPath(storage, 'stories.jsonl');
      await until('the cache of one', () =>
        vscode.workspace.fs.readFile(cache).then(
          (bytes) => new TextDecoder().decode(bytes).endsWith('{"stories":1}') || undefined,
          () => undefined,
        ),
      );
      first.dispose();
      const second = await open(storage).started();
      assert.deepEqual(
        second.stories.records.map(({ id }) => id),
        [told.toString()],
      );
    });
    await remove('notes', 'told.md');
  });

  it('shows what is known where a place can’t be searched for', async () => {
    await index.started();
    await withPlaces(['**/[', '{', '***', '', '/'], async () => {
      await index.settled();
      assert.equal(index.stories.state, 'ready');
      const another = await open().started();
      assert.equal(another.stories.state, 'ready');
    });
    await until('all stories', () => index.named(PLACE).size === 3 || undefined);
  });

  it('reads nothing again because tools write into folders of their own', async () => {
    await index.started();
    // News of the files written before come first.
    await writeFile(`${PLACE}old.md`, POOR);
    await until('the old story', () => index.named(PLACE).has(`${PLACE}old.md`) || undefined);
    await index.settled();
    const { read } = index.world;
    read.length = 0;
    const modules = workspaceUri('node_modules', 'some-package').fsPath;
    mkdirSync(modules, { recursive: true });
    for (let i = 0; i < 260; i++) {
      writeFileSync(`${modules}/${i}.js`, '');
      writeFileSync(`${modules}/${i}.md`, POOR);
    }
    await writeFile(`${PLACE}new.md`, POOR);
    await until('the new story', () => index.named(PLACE).has(`${PLACE}new.md`) || undefined);
    await index.settled();
    await remove('node_modules');
    await writeFile(`${PLACE}newer.md`, POOR);
    await until('a newer story', () => index.named(PLACE).has(`${PLACE}newer.md`) || undefined);
    await index.settled();
    const again = read.filter((path) => !path.includes(PLACE));
    assert.deepEqual(again, []);
  });

  it('says how many other Markdown files it didn’t look into', async () => {
    const folder = workspaceUri('notes', 'many').fsPath;
    mkdirSync(folder, { recursive: true });
    for (let i = 0; i < 2100; i++) writeFileSync(`${folder}/${i}.md`, 'A note.\n');
    await index.started();
    const [left, ...more] = index.stories.skipped;
    assert.deepEqual(more, []);
    assert.equal(left?.what, 'file');
    assert.equal(left.count, 101);
    assert.match(left.reason, /^Only the first 2,000 /);
    const looked = new Set(index.world.read.filter((path) => path.includes('/notes/')));
    assert.equal(looked.size, 2000);
    rmSync(folder, { recursive: true });
    await until('nothing left out', () => index.stories.skipped.length === 0 || undefined, 15_000);
  });
});
