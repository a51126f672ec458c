import assert from 'node:assert/strict';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Uri } from 'vscode';
import type { Journal } from '../../../src/core/round/journal';
import { SegmentJournal, type SegmentStore } from '../../../src/editor/round/segment-journal';
import { FileJournal } from '../../../src/node/journal';

/** A file system in memory, with as much of VS Code's as a journal uses. */
class MemoryStore implements SegmentStore {
  readonly files = new Map<string, Uint8Array>();

  createDirectory(): Promise<void> {
    return Promise.resolve();
  }

  readDirectory(folder: Uri): Promise<[string, number][]> {
    const prefix = `${folder.path}/`;
    const inside = [...this.files.keys()].filter((path) => path.startsWith(prefix));
    const missing = Object.assign(new Error('no folder'), { code: 'FileNotFound' });
    if (inside.length === 0) return Promise.reject(missing);
    return Promise.resolve(inside.reverse().map((path) => [path.slice(prefix.length), 1]));
  }

  readFile(uri: Uri): Promise<Uint8Array> {
    return Promise.resolve(this.files.get(uri.path)!);
  }

  writeFile(uri: Uri, content: Uint8Array): Promise<void> {
    assert.ok(!this.files.has(uri.path), 'a segment is written once');
    this.files.set(uri.path, content);
    return Promise.resolve();
  }

  delete(uri: Uri): Promise<void> {
    for (const path of this.files.keys()) if (path.startsWith(uri.path)) this.files.delete(path);
    return Promise.resolve();
  }
}

/** As much of a Uri as a journal uses. */
function memoryUri(path: string): Uri {
  return { path, with: (change: { path: string }) => memoryUri(change.path) } as Uri;
}

/** Two journals on one log, as two windows have them, and a way to tear the last line. */
interface Setup {
  first: Journal;
  second: Journal;
  tear: (text: string) => Promise<void>;
}

function keepsItsLines(setUp: () => Promise<Setup>): void {
  it('is empty before anything was written, and can be cleared then', async () => {
    const { first } = await setUp();
    assert.equal(await first.read(), '');
    await first.clear();
  });

  it('gives back its lines in order, whichever window wrote them', async () => {
    const { first, second } = await setUp();
    for (let number = 1; number <= 6; number++) {
      await (number % 2 ? first : second).append([`line ${number} é😀`]);
    }
    const lines = [1, 2, 3, 4, 5, 6].map((number) => `line ${number} é😀\n`);
    assert.equal(await second.read(), lines.join(''));
  });

  it('is empty again once it is cleared, in both windows', async () => {
    const { first, second } = await setUp();
    await first.append(['one']);
    await second.clear();
    assert.equal(await first.read(), '');
    await first.append(['two']);
    assert.equal(await second.read(), 'two\n');
  });

  it('keeps a torn line apart from the next one', async () => {
    const { first, tear } = await setUp();
    await first.append(['one']);
    await tear('{"torn');
    await first.append(['two']);
    const lines = (await first.read()).split('\n').filter((line) => line !== '{"torn');
    assert.deepEqual(lines, ['one', 'two', '']);
  });
}

describe('a journal in a file', () => {
  const folders: string[] = [];

  keepsItsLines(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'star-journal-'));
    folders.push(folder);
    const path = join(folder, 'not', 'there', 'round.log');
    return {
      first: new FileJournal(path),
      second: new FileJournal(path),
      tear: (text) => appendFile(path, text),
    };
  });

  it('says so when it cannot write', async () => {
    await assert.rejects(new FileJournal(tmpdir()).append(['one']));
  });

  afterEach(async () => {
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
  });
});

describe('a journal of segments', () => {
  keepsItsLines(() => {
    const store = new MemoryStore();
    const folder = memoryUri('/storage/round.log');
    return Promise.resolve({
      first: new SegmentJournal(store, folder),
      second: new SegmentJournal(store, folder),
      tear: async (text) => {
        const torn = memoryUri('/storage/round.log/000002-0.line');
        await store.writeFile(torn, new TextEncoder().encode(text));
      },
    });
  });
});
