import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { clock } from '../../../src/core/round/clock';
import type { Round } from '../../../src/core/round/round';
import { FastTypist } from './fast-typist';
import type { RoundLog } from './round-log';
import { inWebview } from './webview';
import type { Workbench } from './workbench';

/** What may be lost of the typing when a host or the whole server is killed. */
const BOUND_MS = 500;
const ITEM = 'starStories.round';
const FIELD = 'question-1';

const textOf = (round: Round) => round.texts[FIELD] ?? '';

/** A round in which somebody types without a rest while things go wrong. */
export class TriedRound {
  readonly typist = new FastTypist(() => this.words);

  /** @param desk has the window, which may become another one */
  constructor(
    private readonly desk: { readonly workbench: Workbench },
    readonly log: RoundLog,
  ) {}

  get words() {
    return inWebview(this.desk.workbench, '#words');
  }

  async start(): Promise<void> {
    const { workbench } = this.desk;
    await workbench.activity('STAR Stories').waitFor();
    await workbench.command('STAR: Start 60-minute mock');
    await workbench.statusItem(ITEM).filter({ hasText: 'Opening' }).waitFor();
    await workbench.command('STAR: Next question or phase');
    await this.isShown();
  }

  /** The window shows the round, and its page. */
  async isShown(): Promise<void> {
    const item = this.desk.workbench.statusItem(ITEM);
    await item.filter({ hasText: 'Question 1' }).waitFor();
    await this.words.waitFor();
  }

  /**
   * Types for a while, lets something go wrong meanwhile, at which at most half a second of typing isn't
   * on the disk, and waits until the round goes on.
   *
   * @param ms how long to type before
   * @param kill what goes wrong while words are typed
   * @param then what is done when nobody types any more
   */
  async endHost(
    ms: number,
    kill: () => void,
    then: () => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    const before = await this.log.until('was there', () => true);
    const first = this.typist.typed.length;
    await this.typist.start();
    await this.log.until('had new words', (round) => textOf(round).includes(this.word(first)));
    await pause(ms);
    const ended = Date.now();
    kill();
    this.checkStored(ended);
    await this.typist.stop();
    await then();
    const round = await this.log.until('was taken over', ({ epoch }) => epoch > before.epoch);
    this.checkTime(round);
  }

  /** Every word comes to the log, in its order, also those that only the page had. */
  async hasEveryWord(): Promise<void> {
    await this.log.until('had every word', (round) => textOf(round) === this.typist.text);
  }

  /** The page went with its host: forgets those of the last words that may be lost, if they are. */
  async forgetLost(): Promise<void> {
    const text = textOf(await this.log.until('was there', () => true));
    const kept = this.typist.typed.findIndex((_, index) => !text.includes(this.word(index)));
    if (kept >= 0) this.typist.typed.length = kept;
    await this.words.fill(this.typist.text);
    await this.hasEveryWord();
  }

  private word(index: number): string {
    return this.typist.word(index);
  }

  private checkStored(ended: number): void {
    const round = this.log.round();
    assert.ok(round, 'the log can be read');
    const stored = textOf(round);
    const typed = this.typist.typed.filter((at) => at < ended - BOUND_MS);
    const missing = typed.flatMap((_, index) => {
      const word = this.word(index);
      return stored.includes(word) ? [] : [word];
    });
    assert.deepEqual(missing, [], `of ${typed.length} words that had to be stored`);
  }

  /** No time counts twice, and none is left out, since nobody was away for two minutes. */
  private checkTime(round: Round): void {
    const { elapsed } = clock(round, round.since);
    const passed = round.since.at - round.start.at;
    assert.ok(Math.abs(elapsed - passed) <= 50, `${elapsed} ms count of ${passed} ms`);
    assert.deepEqual(round.gaps, []);
  }
}
