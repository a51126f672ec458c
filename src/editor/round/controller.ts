import { EventEmitter, type Disposable } from 'vscode';
import { actionEvent, type RoundAction } from '../../core/round/actions';
import { LOG_VERSION, type RoundEvent, type RoundPlan } from '../../core/round/events';
import type { Journal } from '../../core/round/journal';
import { readLog, writeEvent } from '../../core/round/log';
import { replay, step, type Round } from '../../core/round/round';
import { untilNextSecond } from '../../core/round/status';

/** What a controller is given. */
export interface RoundParts {
  journal: Journal;
  now: () => number;
  /** Keeps the record of an ended round; false when that failed. Repeating it does no harm. */
  keep: (round: Round) => Promise<boolean>;
}

/**
 * The one round of a workspace. The log is the truth and other windows may write it as well: it is
 * read again before anything is added, and what no longer makes sense is dropped. Nothing wakes up
 * unless a round runs.
 */
export class RoundController implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly ticked = new EventEmitter<void>();
  private round: Round | undefined;
  private queue: Promise<unknown> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Something happened to the round. */
  readonly onDidChange = this.changed.event;
  /** Another second of a running round has gone by. */
  readonly onDidTick = this.ticked.event;

  constructor(private readonly parts: RoundParts) {}

  /** The round that is running or paused. */
  get current(): Round | undefined {
    return this.round?.status === 'ended' ? undefined : this.round;
  }

  /** Reads the log and keeps the record of a round that ended without one. */
  load(): Promise<void> {
    return this.enqueue(async () => {
      await this.read();
      await this.keepEnded();
    });
  }

  /** Reads the log, in case another window added to it. */
  refresh(): Promise<void> {
    return this.enqueue(() => this.read());
  }

  /** False when a round runs already, or the record of the last one can't be kept. */
  start(plan: RoundPlan): Promise<boolean> {
    return this.enqueue(async () => {
      await this.read();
      if (this.current || !(await this.keepEnded())) return false;
      await this.write({ type: 'started', version: LOG_VERSION, at: this.parts.now(), ...plan });
      return true;
    });
  }

  /** Does what the candidate asked for when they saw the round as it is now in this window. */
  async act(action: RoundAction): Promise<void> {
    if (!this.current) await this.refresh();
    const seen = this.current;
    if (!seen) return;
    const event = actionEvent(action, seen, this.parts.now());
    await this.enqueue(async () => {
      await this.read();
      if (step(this.round, event) !== this.round) await this.write(event);
      if (action === 'end') await this.keepEnded();
    });
  }

  /** Removes the log of an ended round whose text the candidate has in another way. */
  forgetEnded(): Promise<void> {
    return this.enqueue(async () => {
      await this.read();
      if (this.round?.status === 'ended') await this.clear();
    });
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.changed.dispose();
    this.ticked.dispose();
  }

  /** One thing at a time, so that the log is not read while it is written. */
  private enqueue<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async read(): Promise<void> {
    this.show(replay(readLog(await this.parts.journal.read())));
  }

  private async write(event: RoundEvent): Promise<void> {
    await this.parts.journal.append(writeEvent(event));
    this.show(step(this.round, event));
  }

  /** True when no ended round is left without its record. */
  private async keepEnded(): Promise<boolean> {
    if (this.round?.status !== 'ended') return true;
    const kept = await this.parts.keep(this.round);
    if (kept) await this.clear();
    return kept;
  }

  private async clear(): Promise<void> {
    await this.parts.journal.clear();
    this.show(undefined);
  }

  private show(round: Round | undefined): void {
    if (JSON.stringify(round) === JSON.stringify(this.round)) return;
    this.round = round;
    this.changed.fire();
    this.schedule();
  }

  private schedule(): void {
    clearTimeout(this.timer);
    const wait = this.current && untilNextSecond(this.current, this.parts.now());
    if (wait === undefined) return;
    this.timer = setTimeout(() => {
      this.ticked.fire();
      this.schedule();
    }, wait);
  }
}
