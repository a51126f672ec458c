import assert from 'node:assert/strict';
import { setImmediate as soon } from 'node:timers/promises';
import fc from 'fast-check';
import { SegmentJournal } from '../../../src/editor/round/segment-journal';
import { MemoryStore, memoryUri, UnlistedStore } from './memory-store';

const FOLDER = memoryUri('/storage/round.log');
const lines = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => `line ${first + index}`);
const text = (...all: string[]) => all.map((line) => `${line}\n`).join('');
/** What a log holds, however often. */
const distinct = (log: string) => [...new Set(log.split('\n').filter(Boolean))].sort();

describe('a journal of segments', () => {
  let store: MemoryStore;
  const open = () => new SegmentJournal(store, FOLDER);
  const names = () =>
    [...store.files.keys()]
      .map((path) => path.split('/').at(-1)!)
      .filter((name) => name !== 'names')
      .sort();

  beforeEach(() => (store = new MemoryStore()));

  async function filled(count: number): Promise<SegmentJournal> {
    const journal = open();
    for (const line of lines(0, count)) await journal.append([line]);
    return journal;
  }

  it('keeps few files, and every line', async () => {
    const journal = await filled(600);
    assert.ok(names().length < 260, String(names().length));
    assert.deepEqual(distinct(await journal.read()), lines(0, 600).sort());
  });

  it('skips a torn segment, and what does not belong to it', async () => {
    const journal = await filled(2);
    const [first] = names();
    store.files.set(`/storage/round.log/${first}`, new TextEncoder().encode('line'));
    store.files.set('/storage/round.log/000009-x.lines', new TextEncoder().encode('foreign\n'));
    assert.equal(await journal.read(), text('line 1'));
    await journal.append(['line 2']);
    assert.equal(await journal.read(), text('line 1', 'line 2'));
  });

  it('is not disturbed by two windows that write the same number', async () => {
    const two = [open(), open()];
    await Promise.all(two.map((journal, index) => journal.append([`line ${index}`])));
    assert.deepEqual(
      names().map((name) => name.slice(0, 6)),
      ['000001', '000001'],
    );
    assert.deepEqual(distinct(await open().read()), lines(0, 2));
  });

  it('gives every line to a window that reads while another merges', async () => {
    const journal = await filled(256);
    const reader = open();
    let merging: Promise<void> | undefined;
    store.before = async (action, path) => {
      if (action !== 'read' || !path.includes('/000010-') || merging) return;
      merging = journal.append(['last']);
      while (names().length > 100) await soon();
    };
    const read = await reader.read();
    assert.ok(merging, 'it was merged while it was read');
    await merging;
    assert.deepEqual(
      distinct(read).filter((line) => line !== 'last'),
      lines(0, 256).sort(),
    );
  });

  describe('where what other windows do isn’t listed', () => {
    let listed: [string, number][];
    const other = () => new SegmentJournal(new UnlistedStore(store, listed), FOLDER);

    beforeEach(async () => {
      await filled(3);
      listed = await store.readDirectory(FOLDER);
    });

    it('finds what was written since', async () => {
      const reader = other();
      const writer = open();
      for (const line of lines(3, 300)) await writer.append([line]);
      assert.deepEqual(distinct(await reader.read()), lines(0, 303).sort());
    });

    it('comes to an end when all is gone', async () => {
      await open().clear();
      assert.equal(await other().read(), '');
    });

    it('adds to what was written since', async () => {
      await open().append(['theirs']);
      const writer = other();
      await writer.append(['ours']);
      assert.deepEqual(distinct(await open().read()), [...lines(0, 3), 'ours', 'theirs'].sort());
      assert.deepEqual(await writer.read(), await open().read());
    });
  });

  it('merges in two windows at once', async () => {
    await filled(256);
    await Promise.all([open().append(['a']), open().append(['b'])]);
    assert.deepEqual(distinct(await open().read()), ['a', 'b', ...lines(0, 256)].sort());
  });

  it('does not delete what another window is writing when it merges', async () => {
    await filled(255);
    let merged = false;
    store.before = async (action) => {
      if (action !== 'half' || merged) return;
      merged = true;
      await open().append(['merges']);
    };
    await open().append(['slow']);
    assert.deepEqual(distinct(await open().read()), [...lines(0, 255), 'merges', 'slow'].sort());
  });

  for (const action of ['write', 'delete'] as const) {
    it(`loses nothing when it dies in the ${action} of a merge`, async () => {
      const journal = await filled(256);
      let calls = 0;
      store.before = (what) => {
        if (what === action && (action === 'write' || ++calls > 100)) throw new Error('killed');
      };
      await assert.rejects(journal.append(['last']), /killed/);
      store.before = () => undefined;
      assert.deepEqual(distinct(await open().read()), lines(0, 256).sort());
      await open().append(['last']);
      assert.deepEqual(distinct(await open().read()), ['last', ...lines(0, 256)].sort());
    });
  }

  it('can be cleared by two windows at once', async () => {
    await filled(3);
    await Promise.all([open().clear(), open().clear()]);
    assert.equal(await open().read(), '');
  });

  it('says so when it cannot be written or read', async () => {
    const journal = await filled(1);
    store.before = () => {
      throw new Error('no space');
    };
    await assert.rejects(journal.append(['one']), /no space/);
    await assert.rejects(journal.read(), /no space/);
  });

  it('keeps every line of two windows, in whatever order they write', async () => {
    const property = fc.asyncProperty(fc.scheduler(), fc.nat(20), async (scheduler, count) => {
      store = new MemoryStore();
      await filled(250);
      store.before = (action) => scheduler.schedule(Promise.resolve(), action);
      const write = async (name: string) => {
        const journal = open();
        for (let index = 0; index < count; index++) await journal.append([`${name} ${index}`]);
      };
      const both = Promise.all([write('a'), write('b')]);
      await scheduler.waitFor(both);
      store.before = () => undefined;
      const written = [...Array(count).keys()].flatMap((index) => [`a ${index}`, `b ${index}`]);
      assert.deepEqual(distinct(await open().read()), [...lines(0, 250), ...written].sort());
    });
    await fc.assert(property, { numRuns: 5 });
  });
});
