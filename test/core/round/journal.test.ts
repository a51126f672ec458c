import assert from 'node:assert/strict';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Journal } from '../../../src/core/round/journal';
import { SegmentJournal } from '../../../src/editor/round/segment-journal';
import { FileJournal } from '../../../src/node/journal';
import { MemoryStore, memoryUri } from './memory-store';

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
        const torn = memoryUri('/storage/round.log/000002-0-0123456789abcdef.lines');
        await store.writeFile(torn, new TextEncoder().encode(text));
      },
    });
  });
});
