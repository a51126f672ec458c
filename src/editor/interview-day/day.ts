import { Disposable, EventEmitter, window } from 'vscode';
import { interviewNotice } from '../../core/interview-day/notice';
import type { Lock } from '../../core/plan/moments';
import type { Day } from '../closed-book/books';
import type { LivePlan } from '../plan/live-plan';
import { clockTime } from './clock-time';

/** Timers stand still while a computer sleeps: none is trusted for longer. */
const LONGEST_MS = 60_000;

/** Knows at each moment whether an interview of the plan is on. Without one to come, nothing wakes up. */
export class InterviewDay implements Day, Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;

  isKnown = false;
  /** From a while before an interview until a while after it. */
  lock: Lock | undefined;
  readonly ready: Promise<void>;
  readonly onDidChange = this.changed.event;

  /** @param now milliseconds since 1970 */
  constructor(
    private readonly plan: Pick<LivePlan, 'ready' | 'onDidChange' | 'lock' | 'nextChange'>,
    private readonly now: () => number,
  ) {
    const begin = () => this.update();
    // A plan that can't be read closes no books.
    this.ready = plan.ready.then(begin, begin);
    this.subscriptions = Disposable.from(
      plan.onDidChange(() => this.update()),
      window.onDidChangeWindowState(() => {
        if (this.isKnown) this.update();
      }),
    );
  }

  get notice(): string | undefined {
    return this.lock && interviewNotice(clockTime(this.lock.until));
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
    this.changed.dispose();
  }

  private update(): void {
    const now = this.now();
    const before = this.isKnown ? keyOf(this.lock) : undefined;
    this.lock = this.plan.lock(now);
    this.isKnown = true;
    this.wait(now);
    if (keyOf(this.lock) !== before) this.changed.fire();
  }

  private wait(now: number): void {
    clearTimeout(this.timer);
    const next = this.plan.nextChange(now);
    if (next === undefined) return;
    this.timer = setTimeout(() => this.update(), Math.min(next - now, LONGEST_MS));
  }
}

const keyOf = (lock: Lock | undefined): string => (lock ? `${lock.from} ${lock.until}` : '');
