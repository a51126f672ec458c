import { Disposable, EventEmitter, type Event } from 'vscode';
import {
  closedBookNotice,
  closedForDrillNotice,
  type ClosedReason,
} from '../../core/round/closed-book';
import type { RoundController } from '../round/controller';

/** Whether stories are kept from the candidate now. Whatever shows them, or works on them, asks. */
export interface Books {
  /**
   * True while a round runs or is paused, unless it is played with documents open; while a retrieval
   * drill or an interview is on; and until it is known whether an interview is.
   */
  readonly closed: boolean;
  /** Undefined while they are open, and until it is known. An interview counts more than a
   * round, and a round more than a retrieval drill. */
  readonly reason: ClosedReason | undefined;
  /** Why they are closed, and what to do; empty while there is no reason. */
  readonly notice: string;
  /** Settled when it is known whether an interview is on: at once where there is no plan. */
  readonly ready: Promise<void>;
  readonly onDidChange: Event<void>;
}

/** Whether an interview is on, as `InterviewDay` knows it. */
export interface Day {
  readonly isKnown: boolean;
  /** Undefined while none is. */
  readonly notice: string | undefined;
  readonly ready: Promise<void>;
  readonly onDidChange: Event<void>;
}

/** The books as the round of the workspace and the plan want them; in every window alike. */
export class WorkspaceBooks implements Books, Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable;
  private hasDrill = false;

  closed = true;
  reason: ClosedReason | undefined;
  notice = '';
  readonly ready: Promise<void>;
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly controller: Pick<RoundController, 'current' | 'onDidChange'>,
    private readonly day: Day,
  ) {
    this.ready = day.ready;
    this.subscriptions = Disposable.from(
      controller.onDidChange(() => this.update()),
      day.onDidChange(() => this.update()),
    );
    this.update();
  }

  /** Hides stories for a retrieval drill, or no longer. */
  hideForDrill(hasDrill: boolean): void {
    this.hasDrill = hasDrill;
    this.update();
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.changed.dispose();
  }

  private update(): void {
    const { closed, notice } = this;
    this.reason = this.reasonNow();
    this.notice = this.noticeFor(this.reason);
    this.closed = this.reason !== undefined || !this.day.isKnown;
    if (closed !== this.closed || notice !== this.notice) this.changed.fire();
  }

  private reasonNow(): ClosedReason | undefined {
    if (this.day.notice !== undefined) return 'interview';
    const { current } = this.controller;
    if (current !== undefined && current.start.openBook !== true) return 'round';
    return this.hasDrill ? 'drill' : undefined;
  }

  private noticeFor(reason: ClosedReason | undefined): string {
    switch (reason) {
      case undefined:
        return '';
      case 'round':
        return closedBookNotice();
      case 'drill':
        return closedForDrillNotice();
      case 'interview':
        return this.day.notice ?? '';
    }
  }
}
