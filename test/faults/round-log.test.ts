import assert from 'node:assert/strict';
import { setImmediate as soon, setTimeout as pause } from 'node:timers/promises';
import type { Uri } from 'vscode';
import type { Journal } from '../../src/core/round/journal';
import { LiveLog } from '../../src/core/round/live-log';
import { readLog } from '../../src/core/round/log';
import { replay } from '../../src/core/round/step';
import { SegmentJournal } from '../../src/editor/round/segment-journal';
import { MemoryStore, memoryUri } from '../core/round/memory-store';
import { PLAN, START } from '../core/round/samples';
import { tryEveryFault } from './every-fault';
import { type Injector, type Operation } from './injector';

const FOLDER = memoryUri('/storage/round.log');
const failed = (code: string) => Object.assign(new Error(`${code} /storage/round.log`), { code });

/** A file system of a journal in which things go wrong. */
class FaultyStore extends MemoryStore {
  constructor(private readonly injector: Injector) {
    super();
  }

  override async createDirectory(): Promise<void> {
    await this.meet('createDirectory', FOLDER);
    return super.createDirectory();
  }

  override async readDirectory(folder: Uri): Promise<[string, number][]> {
    await this.meet('readDirectory', folder);
    return super.readDirectory(folder);
  }

  override async readFile(uri: Uri): Promise<Uint8Array> {
    await this.meet('readFile', uri);
    return super.readFile(uri);
  }

  override async writeFile(uri: Uri, content: Uint8Array): Promise<void> {
    await this.meet('writeFile', uri, content);
    return super.writeFile(uri, content);
  }

  override async delete(uri: Uri): Promise<void> {
    await this.meet('delete', uri);
    return super.delete(uri);
  }

  private async meet(operation: Operation, { path }: Uri, content?: Uint8Array): Promise<void> {
    switch (this.injector.meet(operation, path)) {
      case 'read-only':
      case 'permission lost':
        throw failed('NoPermissions');
      case 'unavailable':
        throw failed('Unavailable');
      case 'full':
        if (content) this.files.set(path, content.slice(0, content.length / 2));
        throw failed('ENOSPC');
      case 'slow':
        return pause(2);
      default:
        return soon();
    }
  }
}

/** A round in one window, from its start to the end of its log. */
class Played {
  readonly store: FaultyStore;
  readonly log: LiveLog;
  private up = 0;

  constructor(readonly injector: Injector) {
    this.store = new FaultyStore(injector);
    this.log = this.open('1-a', new SegmentJournal(this.store, FOLDER));
  }

  open(owner: string, journal: Journal): LiveLog {
    const moment = () => ({ at: START + this.up, up: (this.up += 1000), owner });
    return new LiveLog({ journal, moment, onChange: () => undefined });
  }

  /** Each step is done, whether it can be stored or not, as a window does. */
  async play(): Promise<void> {
    const { log } = this;
    await tried(log.start({ type: 'started', version: 2, ...PLAN }));
    await tried(log.type('work', 'one'));
    await tried(log.read());
    await tried(log.add({ type: 'marked', mark: 'stuck' }));
    await tried(log.type('work', 'one two'));
    await tried(log.read());
  }

  /** What a window that is opened now finds. */
  async found() {
    return replay(readLog(await new SegmentJournal(this.store, FOLDER).read()));
  }
}

const tried = (storing: Promise<void>) => storing.catch(() => undefined);

describe('the log of a round, with a fault at every operation on files', () => {
  const LASTING_OR_PASSING = [
    'read-only',
    'permission lost',
    'full',
    'slow',
    'unavailable',
  ] as const;

  it('has all of it as soon as it can be stored, and goes then', async () => {
    await tryEveryFault(async (injector) => {
      const played = new Played(injector);
      const { log } = played;
      await played.play();
      assert.equal(log.round?.texts.work, 'one two', 'the window knows every word');
      injector.mend();
      await log.flush();
      assert.equal(log.failure, undefined);
      const found = await played.found();
      assert.deepEqual(found, log.round);
      assert.equal(found?.marks.length, 1);
      await log.add({ type: 'ended' });
      await log.clear();
      assert.equal((await played.found())?.start, undefined);
    }, LASTING_OR_PASSING);
  });

  it('says why while it can’t be stored, and no longer', async () => {
    await tryEveryFault(
      async (injector) => {
        const played = new Played(injector);
        await played.play();
        const isWritten = injector.met.some((one) => one.startsWith('writeFile'));
        if (injector.fault && isWritten)
          assert.match(played.log.failure ?? '', /\/storage\/round\.log/);
        injector.mend();
        await played.log.flush();
        assert.equal(played.log.failure, undefined);
      },
      ['read-only', 'permission lost', 'full'],
    );
  });

  it('keeps what was stored when its window dies at any operation', async () => {
    await tryEveryFault(
      async (injector) => {
        const played = new Played(injector);
        await played.play();
        const before = await playedSafely(played);
        injector.mend();
        const next = played.open('2-b', new SegmentJournal(played.store, FOLDER));
        await next.read();
        assert.deepEqual(next.round?.texts, before?.texts);
        if (!next.round) return;
        await next.claim();
        await next.type('work', `${next.round.texts.work ?? ''} and on`);
        assert.match((await played.found())?.texts.work ?? '', /and on$/);
      },
      ['full', 'permission lost', 'unavailable'],
    );
  });

  it('goes at last, whatever happens while it is cleared', async () => {
    await tryEveryFault(async (injector) => {
      const played = new Played(injector);
      await played.play();
      await tried(played.log.add({ type: 'ended' }));
      await tried(played.log.clear());
      injector.mend();
      await played.log.read();
      if (played.log.round) await played.log.clear();
      assert.equal(await played.found(), undefined);
    }, LASTING_OR_PASSING);
  });
});

/** What is on the disk whole, read with no fault in the way. */
async function playedSafely({ store }: Played) {
  const calm = new MemoryStore();
  for (const [path, bytes] of store.files) calm.files.set(path, bytes);
  return replay(readLog(await new SegmentJournal(calm, FOLDER).read()));
}
