import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import * as vscode from 'vscode';
import { CLEAN_STORY, until, workspaceUri, writeFile } from '../support';
import { TestIndex, TestWorld } from '../test-index';

const PLACE = 'stories/indexed/';
const POOR = '---\ntitle: Poor\nfocus: [partering]\n---\n\n## Situation\n\nIt was so.\n';

describe('the index between windows', () => {
  let storage: vscode.Uri;
  const opened: TestIndex[] = [];
  let windows = 0;

  beforeEach(async () => {
    storage = workspaceUri('..', `storage ${++windows}`);
    await writeFile(`${PLACE}clean.md`, CLEAN_STORY);
    await writeFile(`${PLACE}poor.md`, POOR);
  });

  afterEach(async () => {
    for (const index of opened.splice(0)) index.dispose();
    await vscode.workspace.fs.delete(workspaceUri('stories', 'indexed'), { recursive: true });
  });

  const cache = () => vscode.Uri.joinPath(storage, 'stories.jsonl');
  const cacheText = async () =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(cache()));

  function open(world = new TestWorld(), version?: string) {
    const index = new TestIndex({ world, storage, version });
    opened.push(index);
    return index;
  }

  /** What a window knows that has seen everything with its own eyes. */
  async function cold() {
    const index = new TestIndex();
    try {
      return (await index.started()).known();
    } finally {
      index.dispose();
    }
  }

  /** The stories in the cache; none while there is no cache. */
  const keptRecords = async () =>
    (await cacheText().catch(() => '')).split('\n').flatMap((line) => {
      const entry = line.startsWith('{"fingerprint"') ? (JSON.parse(line) as object) : {};
      return 'record' in entry ? [entry.record] : [];
    });

  /** A window that has kept all it knows, and is closed. */
  async function closed() {
    const index = await open().started();
    await until(
      'the cache',
      async () =>
        isDeepStrictEqual(new Set(await keptRecords()), new Set(index.stories.records)) ||
        undefined,
    );
    const known = index.known();
    index.dispose();
    return known;
  }

  it('shows at once what was known, and verifies it without a check', async () => {
    const before = await closed();
    const world = new TestWorld();
    world.files.close();
    const index = open(world);
    index.stories.start();
    await until('the kept stories', () => index.stories.state === 'ready' || undefined);
    assert.deepEqual(
      index.stories.records,
      before.map(({ record }) => record),
    );
    world.files.open();
    await index.settled();
    await until('the findings', () =>
      index.named(PLACE).size > 0 && index.known().some(({ markers }) => markers?.length)
        ? true
        : undefined,
    );
    assert.deepEqual(index.known(), before);
    assert.deepEqual(index.known(), await cold());
    assert.equal(world.enginesAsked, 0);
  });

  it('sees what was changed, made and deleted meanwhile', async () => {
    await closed();
    await writeFile(`${PLACE}poor.md`, POOR.replace('partering', 'partnering'));
    await writeFile(`${PLACE}new.md`, POOR);
    await vscode.workspace.fs.delete(workspaceUri('stories', 'indexed', 'clean.md'));
    const index = open();
    index.stories.start();
    await until('the new story', () => index.named(PLACE).has(`${PLACE}new.md`) || undefined);
    await index.settled();
    await until('the end', () => !index.named(PLACE).has(`${PLACE}clean.md`) || undefined);
    assert.deepEqual(index.known(), await cold());
  });

  it('checks all again when the extension is another', async () => {
    const before = await closed();
    const world = new TestWorld();
    const index = await open(world, '2.0.0').started();
    await until('checks', () => world.enginesAsked > 0 || undefined);
    await index.settled();
    assert.deepEqual(index.known(), before);
  });

  it('is as cold with a cache that is torn, foreign or hostile', async () => {
    const before = await closed();
    const kept = await cacheText();
    const spoiled = [
      kept.slice(0, kept.length / 2),
      kept.replaceAll('"title"', '"__proto__"'),
      kept.replaceAll('file://', 'file:///elsewhere'),
      kept.replaceAll('"markers"', '1').replaceAll(/^\[\[.*$/gm, '[["?"]]'),
      '{"format":"another"}',
      '\0\ufffd'.repeat(1000),
      '',
    ];
    for (const text of spoiled) {
      await vscode.workspace.fs.writeFile(cache(), new TextEncoder().encode(text));
      const index = await open().started();
      await until('the same', () => index.known().length === before.length || undefined);
      await index.settled();
      assert.deepEqual(index.known(), before, text.slice(0, 80));
      index.dispose();
    }
  });

  it('holds nothing of the texts but titles, front matter and findings', async () => {
    await closed();
    const text = await cacheText();
    assert.match(text, /Half the pages in one quarter/);
    for (const words of ['the session cache at Alder', 'Priya', 'It was so']) {
      assert.ok(!text.includes(words), words);
    }
  });

  it('is whole when two windows use it at once, and each sees what is true', async () => {
    const windows = [open(), open()];
    await Promise.all(windows.map((index) => index.started()));
    await writeFile(`${PLACE}poor.md`, POOR.replace('Poor', 'Changed'));
    const isChanged = (index: TestIndex) =>
      index.named(PLACE).get(`${PLACE}poor.md`)?.title === 'Changed';
    await until('the change', () => windows.every(isChanged) || undefined);
    const { records } = (await open().started()).stories;
    await until(
      'the cache',
      async () => isDeepStrictEqual(new Set(await keptRecords()), new Set(records)) || undefined,
    );
    const world = new TestWorld();
    world.files.close();
    const next = open(world);
    next.stories.start();
    await until('the kept stories', () => next.stories.state === 'ready' || undefined);
    assert.deepEqual(next.stories.records, records);
    world.files.open();
    await next.settled();
    assert.deepEqual(next.known(), await cold());
  });

  it('is not written while nothing changes, and not at all without a place', async () => {
    await closed();
    const { mtime } = await vscode.workspace.fs.stat(cache());
    await open().started();
    opened.push(await new TestIndex().started());
    await new Promise((resolve) => setTimeout(resolve, 3500));
    assert.equal((await vscode.workspace.fs.stat(cache())).mtime, mtime);
  });
});
