import assert from 'node:assert/strict';
import type { Disposable } from 'vscode';
import { atMidnight } from '../../../src/editor/practice/midnight';

const MINUTE = 60_000;

/** A clock whose only timer runs out when a test wants it to. */
class Clock {
  now = new Date(2026, 10, 23, 22, 0).getTime();
  heard = 0;
  private timer: { readonly run: () => void; readonly ms: number } | undefined;

  /** How long the timer runs; undefined without one. */
  get waits(): number | undefined {
    return this.timer?.ms;
  }

  follow(): Disposable {
    const begin = () =>
      atMidnight(
        () => this.now,
        () => (this.heard += 1),
      );
    return this.caught(begin);
  }

  /** Lets the timer run out, and so much time beyond, as on a computer that sleeps. */
  pass(asleep = 0): void {
    const { timer } = this;
    assert.ok(timer);
    this.now += timer.ms + asleep;
    this.caught(timer.run);
  }

  /** Catches the timer that is begun; nothing else of the host runs in the meantime. */
  private caught<T>(act: () => T): T {
    const real = globalThis.setTimeout;
    globalThis.setTimeout = ((run: () => void, ms: number) => {
      this.timer = { run, ms };
    }) as unknown as typeof setTimeout;
    try {
      return act();
    } finally {
      globalThis.setTimeout = real;
    }
  }
}

describe('a new day', () => {
  let clock: Clock;
  let following: Disposable;

  beforeEach(() => {
    clock = new Clock();
    following = clock.follow();
  });

  afterEach(() => void following.dispose());

  it('is heard of once, when it begins', () => {
    const begins = new Date(2026, 10, 24).getTime();
    while (clock.now < begins) {
      assert.equal(clock.heard, 0);
      clock.pass();
    }
    assert.equal(clock.now, begins);
    assert.equal(clock.heard, 1);
    clock.pass();
    assert.equal(clock.heard, 1);
  });

  it('is heard of within a minute after a computer woke up', () => {
    assert.ok((clock.waits ?? Infinity) <= MINUTE);
    clock.pass(11 * 60 * MINUTE);
    assert.equal(clock.heard, 1);
    clock.pass();
    assert.equal(clock.heard, 1);
  });
});
