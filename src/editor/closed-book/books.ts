import { EventEmitter, type Disposable, type Event } from 'vscode';
import type { RoundController } from '../round/controller';

/** Whether stories are kept from the candidate now. Whatever shows them, or works on them, asks. */
export interface Books {
  /** True while a round runs or is paused, unless it is played with documents open. */
  readonly closed: boolean;
  readonly onDidChange: Event<void>;
}

/** The books as the round of the workspace wants them; in every window that shows the round. */
export class RoundBooks implements Books, Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscription: Disposable;

  closed = false;
  readonly onDidChange = this.changed.event;

  constructor(controller: Pick<RoundController, 'current' | 'onDidChange'>) {
    this.subscription = controller.onDidChange(() => {
      const { current } = controller;
      const closed = current !== undefined && current.start.openBook !== true;
      if (closed === this.closed) return;
      this.closed = closed;
      this.changed.fire();
    });
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}
