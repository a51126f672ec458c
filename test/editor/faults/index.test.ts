import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CacheFile } from '../../../src/editor/stories/cache-file';
import { StoryStore } from '../../../src/editor/stories/store';
import { tryEveryFault } from '../../faults/every-fault';
import { Injector } from '../../faults/injector';
import { OPEN_BOOKS, until } from '../support';
import { TestIndex, TestWorld } from '../test-index';
import { FaultyFiles } from './faulty-files';

const FOLDER = '/w/indexed';
const NAMES = ['one', 'two', 'three'];
const SCOPE = { extension: '1.0.0', places: 'here' };

const at = (path: string) => vscode.Uri.from({ scheme: 'faulty', path: `${FOLDER}/${path}` });

describe('the index and its cache, with a fault at every operation on files', function () {
  this.timeout(300_000);
  const files = new FaultyFiles();
  let index: TestIndex;
  let provider: vscode.Disposable;
  let number = 0;

  before(async () => {
    provider = vscode.workspace.registerFileSystemProvider('faulty', files, {
      isCaseSensitive: true,
    });
    write();
    index = await new TestIndex().started();
  });

  after(() => {
    index.dispose();
    provider.dispose();
  });

  /** Every story has another title then. */
  function write(): Map<string, string> {
    number += 1;
    for (const name of NAMES)
      files.put(
        `${FOLDER}/stories/${name}.md`,
        `---\ntitle: ${name} ${number}\n---\n\n## Situation\n`,
      );
    return files.texts(FOLDER);
  }

  const titles = () => [...index.named('indexed/').values()].map(({ title }) => title).sort();
  const wanted = () => NAMES.map((name) => `${name} ${number}`).sort();

  const inject = (injector: Injector) => files.inject(injector, (path) => path.startsWith(FOLDER));

  const isKnown = () =>
    titles().join() === wanted().join() && index.stories.unreadable.length === 0;

  /** All is known as it is. */
  async function known(): Promise<void> {
    await until('every story', () => isKnown() || undefined);
  }

  async function readAgain(): Promise<void> {
    for (const name of NAMES) index.stories.reread(at(`stories/${name}.md`), true);
    await index.settled();
  }

  it('tells what it can’t read, and has read it as soon as it can', async () => {
    await tryEveryFault(
      async (injector) => {
        const before = write();
        inject(injector);
        await readAgain();
        await until('a fault', () => injector.met.length > 0 || isKnown() || undefined);
        injector.mend();
        await readAgain();
        await known();
        assert.deepEqual(files.texts(FOLDER), before);
      },
      ['permission lost', 'unavailable', 'slow'],
    );
  });

  it('names each story that it may not read', async () => {
    write();
    const all = NAMES.map((name) => at(`stories/${name}.md`).toString()).sort();
    const injector = new Injector('permission lost');
    inject(injector);
    await readAgain();
    const told = () => index.stories.unreadable.map(({ id }) => id).join();
    await until('the names', () => told() === all.join() || undefined);
    injector.mend();
    await readAgain();
    await known();
  });

  it('says which folder can’t be listed, and finds its stories when it can', async () => {
    const injector = new Injector('permission lost');
    inject(injector);
    await index.stories.checkEverywhere();
    assert.match(index.stories.skipped.map(({ reason }) => reason).join(), /“faulty\/indexed”/);
    injector.mend();
    await index.stories.checkEverywhere();
    assert.deepEqual(index.stories.skipped, []);
    await known();
  });

  it('takes a cache that was written whole, and no other', async () => {
    await known();
    const world = new TestWorld();
    await tryEveryFault(async (injector) => {
      const folder = at('storage');
      files.remove(`${FOLDER}/storage`);
      await new CacheFile(world, folder).save(index.store, SCOPE);
      inject(injector);
      const cache = new CacheFile(world, folder);
      await cache.save(index.store, SCOPE).catch(() => undefined);
      const there = new StoryStore(OPEN_BOOKS);
      const isWhole = await cache.load(there, SCOPE);
      if (isWhole) assert.equal(there.size, index.store.size);
      injector.mend();
      await cache.save(index.store, SCOPE);
      assert.equal(await cache.load(there, SCOPE), true);
      assert.deepEqual(there.records, index.store.records);
      there.dispose();
    });
  });
});
