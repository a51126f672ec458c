import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Gather } from '../../../src/editor/stories/gather';
import { WorkQueue, type Work } from '../../../src/editor/stories/work-queue';

/** Work that is done at once. */
const doing = (deed: () => void) => () => Promise.resolve().then(deed);

const tick = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

describe('work in order', () => {
  const silent = () => assert.fail('no work should fail');

  it('is done one after the other', async () => {
    const queue = new WorkQueue(silent);
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} begins`);
      await tick();
      log.push(`${name} ends`);
    };
    queue.add(work('a'));
    queue.add(work('b'));
    await queue.settled();
    assert.deepEqual(log, ['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('ends early when newer work replaces it, and what waited is never begun', async () => {
    const queue = new WorkQueue(silent);
    const log: string[] = [];
    queue.add(async (isWanted) => {
      for (let i = 0; i < 1000 && isWanted(); i++) {
        log.push('old');
        await tick();
      }
    });
    queue.add(doing(() => log.push('waiting')));
    await tick();
    queue.restart(doing(() => log.push('new')));
    await queue.settled();
    assert.ok(log.length < 10, `${log.length} steps`);
    assert.ok(!log.includes('waiting'));
    assert.equal(log.at(-1), 'new');
  });

  it('goes on after a failure', async () => {
    const errors: unknown[] = [];
    const queue = new WorkQueue((error) => errors.push(error));
    const log: string[] = [];
    queue.add(() => Promise.reject(new Error('broken')));
    queue.add(doing(() => log.push('next')));
    await queue.settled();
    assert.equal(errors.length, 1);
    assert.deepEqual(log, ['next']);
  });

  it('is settled only when work that came in meanwhile is done as well', async () => {
    const queue = new WorkQueue(silent);
    let isDone = false;
    queue.add(
      doing(() => {
        queue.add(async () => {
          await tick();
          isDone = true;
        });
      }),
    );
    await queue.settled();
    assert.equal(isDone, true);
  });

  it('leaves the state of the newest reading, whatever comes when', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
        async (scheduler, isAll) => {
          const queue = new WorkQueue(silent);
          let disk = 0;
          let known = 0;
          const read: Work = async (isWanted) => {
            const seen = disk;
            await scheduler.schedule(Promise.resolve());
            if (isWanted()) known = seen;
          };
          for (const all of isAll) {
            disk += 1;
            if (all) queue.restart(read);
            else queue.add(read);
          }
          await scheduler.waitFor(queue.settled());
          assert.equal(known, disk);
        },
      ),
    );
  });
});

describe('gathered changes', () => {
  it('are told at once when one comes alone, and together when many come', async () => {
    let told = 0;
    const gather = new Gather(
      () => (told += 1),
      () => 20,
    );
    gather.signal();
    assert.equal(told, 1);
    for (let i = 0; i < 100; i++) gather.signal();
    assert.equal(told, 1);
    while (told === 1) await tick();
    assert.equal(told, 2);
    gather.dispose();
  });

  it('are told at once when that matters, and nothing is told twice', async () => {
    let told = 0;
    const gather = new Gather(
      () => (told += 1),
      () => 5,
    );
    gather.signal();
    gather.signal();
    gather.now();
    assert.equal(told, 2);
    await new Promise((resolve) => setTimeout(resolve, 40));
    assert.equal(told, 2);
    gather.dispose();
  });

  it('are silent after their end', async () => {
    let told = 0;
    const gather = new Gather(
      () => (told += 1),
      () => 5,
    );
    gather.signal();
    gather.signal();
    gather.dispose();
    await new Promise((resolve) => setTimeout(resolve, 40));
    assert.equal(told, 1);
  });
});
