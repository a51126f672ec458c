import * as l10n from '@vscode/l10n';
import type { News, RoundEvent } from './events';
import type { Journal } from './journal';
import { readLog, writeEvent } from './log';
import { order } from './order';
import { isOver, type Round } from './round';
import { replayOrdered, step } from './step';
import type { Moment } from './stretch';
import { splice, textIn, type Texts } from './texts';

/** What a log is given. */
export interface LiveLogParts {
  readonly journal: Journal;
  /** Now, with the name of this run of this host. */
  readonly moment: () => Moment;
  /** Called when the round or what is stored of it may have changed. */
  readonly onChange: () => void;
}

/** Who writes, since when: an owner counts its events within each epoch. */
interface Pen {
  readonly id: string;
  readonly epoch: number;
  seq: number;
  /** What has been typed as far as this host knows. */
  typed: Texts;
}

/**
 * The log of the one round of a workspace, as one host sees it. What happens counts at once and is stored
 * as soon as that is possible: while it isn't, the round goes on here, and nothing is dropped.
 */
export class LiveLog {
  private known: RoundEvent[] = [];
  private unstored: RoundEvent[] = [];
  private problem: string | undefined;
  private pen: Pen | undefined;
  private queue: Promise<unknown> = Promise.resolve();
  private state: Round | undefined;
  /** The text of the log when it was last read. */
  private seen = '';
  /** True when windows have written that didn't know of each other. */
  private isForked = false;

  constructor(private readonly parts: LiveLogParts) {}

  /** The round of the log, whether it is over or not. */
  get round(): Round | undefined {
    return this.state;
  }

  /** Whether this host holds the round. */
  get isOwner(): boolean {
    return this.pen !== undefined && this.state?.owner === this.parts.moment().owner;
  }

  /** Why the last events can't be stored; undefined while all is well. */
  get failure(): string | undefined {
    return this.problem;
  }

  /**
   * Reads what other windows may have added.
   * @throws when the log can't be read
   */
  read(): Promise<void> {
    return this.enqueue(async () => {
      const text = await this.parts.journal.read();
      if (this.hasOnlyMine(text)) return;
      this.known = readLog(text);
      const round = this.replay();
      if (!round) this.putDown();
      this.show(round);
    });
  }

  /** Begins a round, which this host then holds. */
  start(plan: Extract<News, { type: 'started' }>): Promise<void> {
    const { at, owner } = this.parts.moment();
    this.pen = { id: `${at}-${owner}`, epoch: 0, seq: 0, typed: {} };
    return this.add(plan);
  }

  /** Makes this host the one that holds the round, unless another host does the same a bit later. */
  async claim(): Promise<void> {
    const round = this.state;
    if (!round) return;
    const { owner, epoch, seq } = round.since;
    this.pen = { id: round.start.id, epoch: round.epoch + 1, seq: 0, typed: round.texts };
    await this.add({ type: 'claimed', after: { owner, epoch, seq } });
    await this.read();
  }

  /** Adds what happened, which counts at once; returns when it is stored. */
  async add(news: News): Promise<void> {
    const event = this.stamp(news);
    if (!event) return;
    this.unstored.push(event);
    this.show(this.after(event));
    await this.flush();
  }

  /**
   * Adds what was typed; returns when it is stored. In a host that has lost the round meanwhile the words
   * are kept aside.
   * @throws when this host never held the round, or it is gone, or the words can't be stored yet
   */
  async type(field: string, text: string): Promise<void> {
    if (!this.pen) throw new Error(l10n.t('This window has no round to type in.'));
    const news = splice(field, textIn(this.pen.typed, field), text);
    this.pen.typed = { ...this.pen.typed, [field]: text };
    return news ? this.add(news) : this.flush();
  }

  /** Stores what isn't stored yet; returns when it is, or has failed once more. */
  flush(): Promise<void> {
    return this.enqueue(async () => {
      // A copy: more may happen while these are being stored.
      const batch = [...this.unstored];
      if (batch.length === 0) return;
      try {
        await this.parts.journal.append(batch.map(writeEvent));
      } catch (error) {
        this.say(error instanceof Error ? error.message : String(error));
        throw error;
      }
      this.known.push(...batch);
      this.unstored = this.unstored.slice(batch.length);
      this.say(undefined);
    });
  }

  /**
   * Removes the log, and forgets its round. Where another window has begun the next one meanwhile, that
   * stays.
   */
  clear(): Promise<void> {
    const id = this.state?.start.id;
    return this.enqueue(async () => {
      this.known = readLog(await this.parts.journal.read()).filter((event) => event.id !== id);
      if (!this.known.some(({ type }) => type === 'started')) await this.forget();
      this.problem = undefined;
      this.putDown();
      this.show(this.replay());
    });
  }

  private async forget(): Promise<void> {
    await this.parts.journal.clear();
    this.known = [];
  }

  /** Whether nobody else has written since the log was last read, so that nothing is new. */
  private hasOnlyMine(text: string): boolean {
    const before = this.seen;
    this.seen = text;
    if (this.known.length === 0 || before === '' || !text.startsWith(before)) return false;
    const { owner } = this.parts.moment();
    const added = text.slice(before.length).split('\n').filter(Boolean);
    return added.every((line) => readLog(line)[0]?.owner === owner);
  }

  /** The round is gone, here or in another window: what is still to be said of it has no place. */
  private putDown(): void {
    this.unstored = [];
    this.pen = undefined;
  }

  private stamp(news: News): RoundEvent | undefined {
    if (!this.pen) return undefined;
    const { at, up, owner } = this.parts.moment();
    const { id, epoch } = this.pen;
    return { id, at, up, owner, epoch, seq: this.pen.seq++, ...news };
  }

  /** Step by step while nobody else writes. */
  private after(event: RoundEvent): Round | undefined {
    const { state } = this;
    const isMine = state?.owner === event.owner && state.epoch === event.epoch;
    if (isMine && !isOver(state) && !this.isForked) return step(state, event);
    return this.replay();
  }

  private replay(): Round | undefined {
    const ordered = order([...this.known, ...this.unstored]);
    this.isForked = ordered.branches.length > 0;
    return replayOrdered(ordered);
  }

  private show(round: Round | undefined): void {
    this.state = round;
    this.parts.onChange();
  }

  private say(problem: string | undefined): void {
    if (problem === this.problem) return;
    this.problem = problem;
    this.parts.onChange();
  }

  /** One thing at a time, so that the log is not read while it is written. */
  private enqueue(work: () => Promise<void>): Promise<void> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}
