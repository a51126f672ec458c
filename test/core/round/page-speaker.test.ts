import assert from 'node:assert/strict';
import { SaidCopies } from '../../../src/views/round/said-copies';
import { AGAIN_MS, Speaker } from '../../../src/views/round/speaker';

/** What browsers have, in memory. */
class MemoryStorage {
  readonly kept = new Map<string, string>();
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, value: string) => void this.kept.set(key, value);
  removeItem = (key: string) => void this.kept.delete(key);
}

/** A page that speaks to an extension which may not listen. */
class Page {
  readonly sent: string[] = [];
  private due: (() => void)[] = [];
  private readonly copies: SaidCopies;
  readonly speaker: Speaker;

  constructor(storage: MemoryStorage = new MemoryStorage(), said = 0) {
    this.copies = new SaidCopies(storage);
    this.speaker = new Speaker({
      send: ({ round, line, kind, text }) => this.sent.push(`${round} ${line} ${kind}: ${text}`),
      later: (run, ms) => {
        assert.equal(ms, AGAIN_MS);
        this.due.push(run);
        return () => (this.due = this.due.filter((one) => one !== run));
      },
      onChange: () => undefined,
      save: (round, lines) => this.copies.save(round, lines),
      recall: (round) => this.copies.recall(round),
    });
    this.speaker.read('r1', said, true);
  }

  later(): void {
    const run = this.due;
    this.due = [];
    for (const one of run) one();
  }
}

describe('what is said on the page', () => {
  it('is sent at once and again until the log has it', () => {
    const page = new Page();
    page.speaker.say('question', 'Who?');
    page.later();
    assert.deepEqual(page.sent, ['r1 0 question: Who?', 'r1 0 question: Who?']);
    page.speaker.read('r1', 1, true);
    page.later();
    assert.equal(page.sent.length, 2);
    assert.deepEqual(page.speaker.waiting, []);
    assert.equal(page.speaker.next, 1);
  });

  it('goes one by one, in order, with numbers that are free', () => {
    const page = new Page();
    page.speaker.say('question', 'one');
    page.speaker.say('action', 'two');
    assert.equal(page.speaker.next, 2);
    assert.deepEqual(page.sent, ['r1 0 question: one']);
    page.speaker.read('r1', 1, true);
    assert.deepEqual(page.sent.slice(1), ['r1 1 action: two']);
  });

  it('waits while the round is paused or held elsewhere', () => {
    const page = new Page();
    page.speaker.read('r1', 0, false);
    page.speaker.say('update', 'Later.');
    page.later();
    assert.deepEqual(page.sent, []);
    assert.equal(page.speaker.waiting.length, 1);
    page.speaker.read('r1', 0, true);
    assert.deepEqual(page.sent, ['r1 0 update: Later.']);
  });

  it('is sent no more often because the round is looked at', () => {
    const page = new Page();
    page.speaker.say('question', 'Who?');
    for (let times = 0; times < 5; times++) page.speaker.read('r1', 0, true);
    assert.equal(page.sent.length, 1);
  });

  it('is taken up by the page that comes next, unless the log has it', () => {
    const storage = new MemoryStorage();
    const first = new Page(storage);
    first.speaker.say('action', 'one');
    first.speaker.say('update', 'two');
    assert.deepEqual(new Page(storage).sent, ['r1 0 action: one']);
    const second = new Page(storage, 1);
    assert.deepEqual(second.sent, ['r1 1 update: two']);
    second.speaker.read('r1', 2, true);
    assert.deepEqual(new Page(storage).sent, []);
    assert.equal(storage.kept.size, 0);
  });

  it('is nothing of a copy that is torn or whose numbers don’t follow', () => {
    for (const torn of ['[', '{}', '[1]', '[{"line":0,"kind":"joke","text":"x"}]']) {
      const storage = new MemoryStorage();
      storage.setItem('starStories.said r1', torn);
      assert.deepEqual(new Page(storage).sent, []);
    }
    const storage = new MemoryStorage();
    storage.setItem('starStories.said r1', '[{"line":3,"kind":"action","text":"later"}]');
    assert.deepEqual(new Page(storage).sent, []);
  });

  it('belongs to its round', () => {
    const page = new Page();
    page.speaker.say('question', 'Who?');
    page.speaker.read('r2', 0, true);
    page.later();
    assert.equal(page.sent.length, 1);
    assert.deepEqual(page.speaker.waiting, []);
  });
});
