import assert from 'node:assert/strict';
import { setImmediate as soon } from 'node:timers/promises';
import type { Journal } from '../../../src/core/round/journal';
import { LiveLog } from '../../../src/core/round/live-log';
import { readLog } from '../../../src/core/round/log';
import { replay } from '../../../src/core/round/step';
import { MINUTE, PLAN, START } from './samples';

/** A log in memory that stores when it is let. */
class SlowJournal implements Journal {
  text = '';
  full = false;

  async append(lines: readonly string[]): Promise<void> {
    const text = lines.map((line) => `${line}\n`).join('');
    await soon();
    if (this.full) throw new Error('the disk is full');
    this.text += text;
  }

  read(): Promise<string> {
    return Promise.resolve(this.text);
  }

  clear(): Promise<void> {
    this.text = '';
    return Promise.resolve();
  }
}

describe('the log of a round, live', () => {
  let journal: SlowJournal;
  let now: number;

  beforeEach(() => {
    journal = new SlowJournal();
    now = START;
  });

  function open(owner: string, onChange: () => void = () => undefined): LiveLog {
    return new LiveLog({ journal, moment: () => ({ at: now, up: now - START, owner }), onChange });
  }

  async function started(owner: string): Promise<LiveLog> {
    const log = open(owner);
    await log.start({ type: 'started', version: 2, ...PLAN });
    return log;
  }

  async function claimed(owner: string): Promise<LiveLog> {
    const log = open(owner);
    await log.read();
    await log.claim();
    return log;
  }

  const stored = () => replay(readLog(journal.text));

  it('stores what happens while it is storing', async () => {
    const log = await started('1-a');
    const first = log.type('work', 'one');
    await soon();
    const second = log.type('work', 'one two');
    await Promise.all([first, second]);
    assert.equal(stored()?.texts.work, 'one two');
  });

  it('goes on when nothing can be stored, and stores it all later, once', async () => {
    const log = await started('1-a');
    journal.full = true;
    await assert.rejects(log.type('work', 'one'));
    await assert.rejects(log.add({ type: 'marked', mark: 'stuck' }));
    assert.equal(log.failure, 'the disk is full');
    assert.equal(log.round?.texts.work, 'one');
    journal.full = false;
    await log.flush();
    assert.equal(log.failure, undefined);
    assert.deepEqual(stored(), log.round);
    assert.equal(stored()?.marks.length, 1);
  });

  it('says that words cannot be kept in a window without the round', async () => {
    const log = await started('1-a');
    const other = open('2-b');
    await other.read();
    await assert.rejects(other.type('work', 'one'), /no round/);
    await log.clear();
    await assert.rejects(log.type('work', 'one'), /no round/);
    assert.equal(journal.text, '');
  });

  it('writes nothing more of a round that another window has cleared', async () => {
    const log = await started('1-a');
    const other = await claimed('2-b');
    await other.clear();
    await log.read();
    await assert.rejects(log.type('work', 'late'), /no round/);
    assert.equal(journal.text, '');
  });

  it('leaves a round alone that another window has begun since', async () => {
    const log = await started('1-a');
    const other = open('2-b');
    await log.add({ type: 'ended' });
    await other.read();
    await log.clear();
    now += MINUTE;
    await log.start({ type: 'started', version: 2, ...PLAN });
    await other.clear();
    await log.read();
    assert.equal(log.round?.start.at, now);
    assert.deepEqual([other.round, log.isOwner], [log.round, true]);
  });

  it('lets a window that was asleep when it lost the round move nothing but its words', async () => {
    const log = await started('1-a');
    now += MINUTE;
    await log.type('work', 'before');
    const other = await claimed('2-b');
    await other.type('work', 'before and after');
    now += MINUTE;
    await other.add({ type: 'beat' });
    await log.add({ type: 'ended' });
    await log.type('work', 'before, and late');
    await other.read();
    assert.equal(other.round?.status, 'running');
    assert.deepEqual(
      other.round?.phases.map(({ spent }) => spent / MINUTE),
      [2, 0, 0],
    );
    assert.equal(other.round?.texts.work, 'before and after');
    assert.deepEqual(other.round?.aside, [{ field: 'work', text: 'before, and late' }]);
    await log.read();
    assert.deepEqual([log.isOwner, other.isOwner], [false, true]);
    assert.deepEqual(log.round, other.round);
  });

  it('keeps nothing aside of a text that was changed after a reload', async () => {
    const log = await started('1-a');
    await log.type('work', 'I led teh team');
    const again = await claimed('2-b');
    await again.type('work', 'I led the team');
    assert.equal(again.round?.texts.work, 'I led the team');
    assert.deepEqual(again.round?.aside, []);
    assert.deepEqual(stored(), again.round);
  });

  it('does not let a claim that could not be stored displace what came after it', async () => {
    await started('1-a');
    const stuck = open('0-stuck');
    await stuck.read();
    journal.full = true;
    await assert.rejects(stuck.claim());
    now += MINUTE;
    journal.full = false;
    const other = await claimed('2-b');
    await other.type('work', 'mine');
    await stuck.type('work', 'stuck');
    await other.read();
    assert.equal(other.isOwner, true);
    assert.equal(other.round?.texts.work, 'mine');
    assert.deepEqual(other.round?.aside, [{ field: 'work', text: 'stuck' }]);
  });

  it('settles who won of two windows that claim at the same time', async () => {
    await started('1-a');
    const two = [open('3-c'), open('2-b')];
    for (const log of two) await log.read();
    await Promise.all(two.map((log) => log.claim()));
    await Promise.all(two.map((log) => log.read()));
    assert.deepEqual(
      two.map(({ isOwner }) => isOwner),
      [false, true],
    );
  });
});
