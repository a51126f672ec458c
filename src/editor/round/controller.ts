import { EventEmitter, type Disposable, type Uri } from 'vscode';
import { actionNews, type RoundAction } from '../../core/round/actions';
import { dueNews } from '../../core/round/due';
import { BEAT_MS, LOG_VERSION, type News, type RoundPlan } from '../../core/round/events';
import { LiveLog } from '../../core/round/live-log';
import { isOver, type Round } from '../../core/round/round';
import { untilNextSecond } from '../../core/round/status';
import type { World } from '../world';

/** What a controller is given. */
export interface RoundParts {
  world: Pick<World, 'journal' | 'moment' | 'isAlive'>;
  log: Uri;
  /** Keeps the record of an ended round. Repeating it does no harm. */
  keep: (round: Round) => Promise<Kept>;
}

/** What became of a record: where it is, which may be a document that nobody has saved yet. */
export type Kept = { readonly record?: Uri } | 'failed';

/** A round that is over. */
export interface Ended {
  readonly round: Round;
  readonly record?: Uri;
}

/** A host that nobody can ask is believed to be gone after this silence. */
const LEASE_MS = 3 * BEAT_MS;

const SECOND_MS = 1000;
const SETTLING_MS = 15 * SECOND_MS;

/**
 * The one round of a workspace. One window holds it; the others show it, and may take it over. The log is
 * the truth. Nothing wakes up unless a round runs.
 */
export class RoundController implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly ticked = new EventEmitter<void>();
  private readonly ended = new EventEmitter<Ended>();
  private readonly lost = new EventEmitter<Round>();
  private readonly log: LiveLog;
  private keeping: Promise<boolean> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private shown: Round | undefined;
  private shownFailure: string | undefined;
  private wasOwner = false;
  /** Whether the record of a round that is over is this window's to keep. */
  private isOurs = false;
  private looked = 0;
  private isDisposed = false;
  private readonly born: number;

  /** Something happened to the round, or to what is stored of it. */
  readonly onDidChange = this.changed.event;
  /** Another second of a running round has gone by. */
  readonly onDidTick = this.ticked.event;
  /** A round that this window held is over, and its record kept. */
  readonly onDidEnd = this.ended.event;
  /** The log of a round that this window held is gone, as it was when this window last knew it. */
  readonly onDidLose = this.lost.event;

  constructor(private readonly parts: RoundParts) {
    this.born = parts.world.moment().up;
    this.log = new LiveLog({
      journal: parts.world.journal(parts.log),
      moment: () => parts.world.moment(),
      onChange: () => this.show(),
    });
  }

  /** The round that is running or paused. */
  get current(): Round | undefined {
    const { round } = this.log;
    return round && !isOver(round) ? round : undefined;
  }

  /** Whether this window holds the round; only then can it change it. */
  get isOwner(): boolean {
    return this.log.isOwner;
  }

  /** Why the last events can't be stored; they are tried again, and nothing is dropped meanwhile. */
  get failure(): string | undefined {
    return this.log.failure;
  }

  /**
   * Reads the log, takes over a round that nobody holds any more, and keeps the record of one that ended
   * without.
   * @throws when the log can't be read or written
   */
  async refresh(): Promise<void> {
    await this.log.read();
    const { current } = this;
    if (current && !this.isOwner && (await this.isAbandoned(current)))
      await unstored(this.log.claim());
    await this.keepEnded();
  }

  /** Makes this window the one that holds the round. */
  async takeOver(): Promise<void> {
    await this.log.read();
    if (this.current && !this.isOwner) await unstored(this.log.claim());
  }

  /**
   * False when a round runs already, or the record of the last one can't be kept.
   * @throws when the log can't be read or written
   */
  async start(plan: RoundPlan): Promise<boolean> {
    await this.refresh();
    if (this.log.round) return false;
    await unstored(this.log.start({ type: 'started', version: LOG_VERSION, ...plan }));
    return true;
  }

  /** Does what the candidate asked for when they saw the round as it is now in this window. */
  async act(action: RoundAction): Promise<void> {
    const seen = this.current;
    if (!seen) return;
    await this.write(actionNews(action, seen));
    await this.keepEnded();
  }

  /** Adds to the log; false when this window doesn't hold the round. */
  async write(news: News): Promise<boolean> {
    await this.log.read().catch(() => undefined);
    if (!this.isOwner) return false;
    await unstored(this.log.add(news));
    return true;
  }

  /** Adds what was typed, also in a window that has lost the round; returns when it is stored. */
  type(field: string, text: string): Promise<void> {
    return this.log.type(field, text);
  }

  /** Says whether a gap, by its index, belongs to the round; the first answer counts. */
  async answerGap(gap: number, counts: boolean): Promise<void> {
    await this.write({ type: 'gapAnswered', gap, counts });
  }

  /** Removes the log of an ended round whose text the candidate has in another way. */
  async forgetEnded(): Promise<void> {
    await this.log.read();
    if (this.log.round?.status === 'ended') await this.log.clear();
  }

  /** Lets another window, or this one after a reload, have the round at once. */
  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.timer);
    if (this.current && this.isOwner) void unstored(this.log.add({ type: 'released' }));
    this.changed.dispose();
    this.ticked.dispose();
    this.ended.dispose();
    this.lost.dispose();
  }

  /** Whether the host that held the round is gone. One that can't be asked has a lease. */
  private async isAbandoned({ owner, released, since }: Round): Promise<boolean> {
    if (released) return true;
    const alive = await this.parts.world.isAlive(owner);
    if (alive !== undefined) return !alive;
    return Math.abs(this.parts.world.moment().at - since.at) > LEASE_MS;
  }

  /** True when no ended round is left without its record. */
  private keepEnded(): Promise<boolean> {
    this.keeping ??= this.keepOnce().finally(() => (this.keeping = undefined));
    return this.keeping;
  }

  /** The window that ended a round keeps its record; another one only when that window is gone. */
  private async keepOnce(): Promise<boolean> {
    const { round } = this.log;
    this.isOurs = false;
    if (!round || !isOver(round)) return true;
    this.isOurs = this.isOwner || (await this.isAbandoned(round));
    if (!this.isOurs) return false;
    const kept = round.status === 'ended' ? await this.parts.keep(round) : {};
    if (kept === 'failed') return false;
    await this.log.clear();
    this.ended.fire({ round, ...kept });
    return true;
  }

  private show(): void {
    const { current, failure, isOwner } = this;
    const isSame =
      current === this.shown && isOwner === this.wasOwner && failure === this.shownFailure;
    if (isSame) return;
    if (this.shown && this.wasOwner && !this.log.round) this.lost.fire(this.shown);
    this.shown = current;
    this.shownFailure = failure;
    this.wasOwner = isOwner;
    this.changed.fire();
    this.schedule();
  }

  private schedule(): void {
    clearTimeout(this.timer);
    const { round } = this.log;
    if (this.isDisposed || !round) return;
    if (isOver(round) && (this.isOwner || this.isOurs)) return;
    const second = untilNextSecond(round, this.parts.world.moment());
    this.timer = setTimeout(() => void this.tick(), second ?? this.patience());
  }

  private async tick(): Promise<void> {
    this.ticked.fire();
    this.schedule();
    try {
      if (this.isOwner) await this.keepGoing();
      else if (this.isDueToLook()) await this.refresh();
    } catch {
      // The log can't be read now; the next look may find it.
    }
  }

  /** Stores what couldn't be stored, and what is due by itself. */
  private async keepGoing(): Promise<void> {
    const due = this.current && dueNews(this.current, this.parts.world.moment());
    if (due) await this.write(due);
    else if (this.failure !== undefined) await unstored(this.log.flush());
  }

  /** A window that only shows the round looks now and then whether it has been left alone. */
  private isDueToLook(): boolean {
    const { up } = this.parts.world.moment();
    if (up - this.looked < this.patience()) return false;
    this.looked = up;
    return true;
  }

  /** After a reload, the host before may take a moment to go. */
  private patience(): number {
    const isNew = this.parts.world.moment().up - this.born < SETTLING_MS;
    return isNew && !this.isOwner ? SECOND_MS : BEAT_MS;
  }
}

/** What can't be stored counts all the same: it is shown as such, and tried again with each tick. */
const unstored = (storing: Promise<void>): Promise<void> => storing.catch(() => undefined);
