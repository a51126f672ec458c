import assert from 'node:assert/strict';
import { keptFrom, type Kept } from '../../../src/views/round/kept';
import { LATE_MS, RESEND_MS, SEND_MS, Typist } from '../../../src/views/round/typist';

const ROUND = '1-x';
const FIELD = 'question-1';

interface Sent {
  at: number;
  edit: number;
  text: string;
}

/** A page on a clock of its own, and a log that stores when it is told to. */
class Page {
  time = 10_000;
  readonly sent: Sent[] = [];
  saved: Kept | undefined;
  changes = 0;
  private timers: { at: number; run: () => void }[] = [];
  readonly typist = new Typist({
    send: ({ edit, text }) => this.sent.push({ at: this.time, edit, text }),
    save: (kept) => (this.saved = keptFrom(JSON.parse(JSON.stringify(kept)))),
    recall: (round) => {
      const kept = this.before?.saved;
      return kept?.round === round ? kept : undefined;
    },
    now: () => this.time,
    later: (run, ms) => {
      const timer = { at: this.time + ms, run };
      this.timers.push(timer);
      return () => (this.timers = this.timers.filter((one) => one !== timer));
    },
    onChange: () => this.changes++,
  });

  constructor(private readonly before?: Page) {}

  pass(ms: number): void {
    const end = this.time + ms;
    for (;;) {
      const next = this.timers.toSorted((a, b) => a.at - b.at)[0];
      if (!next || next.at > end) break;
      this.timers = this.timers.filter((one) => one !== next);
      this.time = Math.max(this.time, next.at);
      next.run();
    }
    this.time = end;
  }

  get isIdle(): boolean {
    return this.timers.length === 0;
  }
}

function open(text = ''): Page {
  const page = new Page();
  page.typist.read(ROUND, text === '' ? {} : { [FIELD]: text }, true);
  return page;
}

describe('what is typed on the page of a round', () => {
  it('is sent at once, then at most every so often, with the newest text', () => {
    const page = open();
    for (const text of ['a', 'ab', 'abc', 'abcd', 'abcde']) {
      page.typist.type(FIELD, text);
      page.pass(50);
    }
    assert.deepEqual(
      page.sent.map(({ at, text }) => [at - 10_000, text]),
      [
        [0, 'a'],
        [SEND_MS, 'abc'],
      ],
    );
    page.pass(50);
    assert.equal(page.sent.at(-1)?.text, 'abcde');
  });

  it('is at most half a second late, however it is typed', () => {
    const page = open();
    let text = '';
    for (let pressed = 0; pressed < 200; pressed++) {
      text += 'x';
      page.typist.type(FIELD, text);
      page.pass((pressed * 37) % 120);
      const known = page.sent.at(-1)?.text.length ?? 0;
      assert.ok(text.length - known <= 12, `${text.length - known} characters behind`);
      assert.ok(known === text.length || page.time - (page.sent.at(-1)?.at ?? 0) <= 500);
    }
  });

  it('is sent again every second until it is stored, and then no more', () => {
    const page = open();
    page.typist.type(FIELD, 'a');
    page.pass(3 * RESEND_MS);
    assert.deepEqual(
      page.sent.map(({ edit }) => edit),
      [1, 1, 1, 1],
    );
    page.typist.confirm(FIELD, 1);
    assert.ok(page.isIdle);
    assert.equal(page.typist.isLate, false);
  });

  it('is said to wait only when it waits for long', () => {
    const page = open();
    page.typist.type(FIELD, 'a');
    page.pass(LATE_MS - 1);
    assert.equal(page.typist.isLate, false);
    page.pass(RESEND_MS);
    assert.equal(page.typist.isLate, true);
    page.typist.confirm(FIELD, 1);
    assert.equal(page.typist.isLate, false);
  });

  it('is not said to wait while somebody types on and on', () => {
    const page = open();
    for (let edit = 1; edit < 60; edit++) {
      page.typist.type(FIELD, 'x'.repeat(edit));
      page.pass(100);
      page.typist.confirm(FIELD, (page.sent.at(-1)?.edit ?? 0) - 1);
      assert.equal(page.typist.isLate, false);
    }
  });

  it('goes out at once when the page is left', () => {
    const page = open();
    page.typist.type(FIELD, 'a');
    page.pass(10);
    page.typist.type(FIELD, 'ab');
    page.typist.flush();
    assert.equal(page.sent.at(-1)?.text, 'ab');
    page.typist.flush();
    assert.equal(page.sent.length, 2);
  });

  it('is taken up by the page that comes after a reload', () => {
    const before = open('Old');
    before.typist.type(FIELD, 'Older');
    before.typist.type(FIELD, 'Older words');
    const page = new Page(before);
    page.typist.read(ROUND, { [FIELD]: 'Old' }, true);
    assert.equal(page.typist.textOf(FIELD), 'Older words');
    page.pass(RESEND_MS);
    assert.equal(page.sent[0]?.text, 'Older words');
    page.typist.confirm(FIELD, page.sent[0]?.edit ?? 0);
    assert.ok(page.isIdle);
  });

  it('is not brought into another round', () => {
    const before = open();
    before.typist.type(FIELD, 'Words of the round before');
    const page = new Page(before);
    page.typist.read('2-y', {}, true);
    page.pass(5 * RESEND_MS);
    assert.equal(page.typist.textOf(FIELD), '');
    assert.equal(page.sent.length, 0);
  });

  it('doesn’t undo what another window typed, and can be added to it', () => {
    const before = open();
    before.typist.type(FIELD, 'Mine');
    const page = new Page(before);
    page.typist.read(ROUND, { [FIELD]: 'Theirs' }, true);
    page.pass(5 * RESEND_MS);
    assert.equal(page.sent.length, 0);
    assert.equal(page.typist.textOf(FIELD), 'Theirs');
    const [lost] = page.typist.lost;
    assert.deepEqual(lost, { field: FIELD, text: 'Mine' });
    page.typist.add({ field: FIELD, text: 'Mine' });
    assert.equal(page.sent.at(-1)?.text, 'Theirs\n\nMine');
    assert.deepEqual(page.typist.lost, []);
  });

  it('goes out when the round goes to another window, which then has the word', () => {
    const page = open();
    page.typist.type(FIELD, 'a');
    page.typist.type(FIELD, 'ab');
    page.typist.read(ROUND, { [FIELD]: 'a' }, false);
    assert.equal(page.sent.at(-1)?.text, 'ab');
    assert.ok(page.isIdle);
    page.typist.read(ROUND, { [FIELD]: 'Theirs' }, false);
    assert.equal(page.typist.textOf(FIELD), 'Theirs');
    assert.deepEqual(page.typist.lost, [{ field: FIELD, text: 'ab' }]);
  });

  it('is sent once its window has taken the round over', () => {
    const before = open();
    before.typist.type(FIELD, 'Mine');
    const page = new Page(before);
    page.typist.read(ROUND, {}, false);
    page.pass(5 * RESEND_MS);
    assert.equal(page.sent.length, 0);
    page.typist.read(ROUND, {}, true);
    page.pass(RESEND_MS);
    assert.equal(page.sent[0]?.text, 'Mine');
  });
});
