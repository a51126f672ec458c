import * as l10n from '@vscode/l10n';
import { Disposable, window } from 'vscode';
import type { ClosedTab, RoundPlan } from '../../core/round/events';
import type { Round } from '../../core/round/round';
import { shownSentence } from '../../core/story/shown-title';
import { playsClosedBook } from '../config';
import type { RoundController } from '../round/controller';
import { settleUnsaved, type UnsavedWords } from './ask-about-unsaved';
import { bookTabs, describeTab, isUnsaved } from './book-tabs';
import { WorkspaceBooks, type Day } from './books';
import { reopenTabs } from './reopen';
import { sayClosed } from './unless-closed';
import { PeekWatch } from './watch-peeks';

const unsavedWords = (): UnsavedWords => ({
  title: l10n.t('Closed book'),
  save: { label: l10n.t('Save and close'), detail: l10n.t('They come back after the round.') },
  leave: {
    label: l10n.t('Leave them open'),
    detail: l10n.t('Looking at one of them during the round counts as a peek.'),
  },
  cancel: { label: l10n.t('Cancel the round') },
});

/** How long it is said that a look was noted. */
const NOTED_MS = 5000;

/** The record of a round waits no longer for its tabs. */
const PATIENCE_MS = 5000;

/** Rounds without documents: closes them, keeps an eye on them, and brings them back. */
export class ClosedBook implements Disposable {
  private readonly state: WorkspaceBooks;
  private readonly watch: PeekWatch;
  private readonly subscriptions: Disposable;
  private begun: Round | undefined;
  private reopened: string | undefined;
  private reopening: Promise<void> = Promise.resolve();

  constructor(
    private readonly controller: RoundController,
    day: Day,
  ) {
    this.state = new WorkspaceBooks(controller, day);
    this.watch = new PeekWatch(this.state, (what) => this.note(what));
    this.subscriptions = Disposable.from(
      controller.onDidChange(() => this.followRound()),
      controller.onDidEnd(({ round }) => void this.reopen(round)),
    );
  }

  get books(): WorkspaceBooks {
    return this.state;
  }

  /**
   * Starts a round, and closes the documents unless the settings leave them open. They are remembered
   * in the log before.
   * @returns false when none was started
   * @throws when the log can't be read
   */
  async start(plan: RoundPlan): Promise<boolean> {
    const { controller } = this;
    await this.reopening;
    if (this.state.reason === 'interview') {
      // It has begun while the candidate chose what to play.
      void sayClosed(this.state);
      return false;
    }
    if (!playsClosedBook()) return controller.start({ ...plan, openBook: true });
    if (
      !(await settleUnsaved(bookTabs().filter(isUnsaved), unsavedWords())) ||
      !(await controller.start(plan))
    )
      return false;
    await this.close();
    this.begun = controller.current;
    this.watch.beginAnew();
    return true;
  }

  /** A look at a document counts, and is told to have counted. */
  private note(what: string): void {
    void this.controller.write({ type: 'peeked', what, how: 'opened' });
    window.setStatusBarMessage(
      l10n.t`$(eye) Noted in the round: a look at ${shownSentence(what)}`,
      NOTED_MS,
    );
  }

  /** Brings back what a round closed, once; returns when that is done or takes too long. */
  reopen({ start, closedTabs }: Round): Promise<void> {
    if (start.id !== this.reopened) {
      this.reopened = start.id;
      // Tabs that can't be brought back are no reason to keep a record waiting.
      this.reopening = this.bringBack(closedTabs).catch(() => undefined);
    }
    const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
    return Promise.race([this.reopening, late]);
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.watch.dispose();
    this.state.dispose();
  }

  private async close(): Promise<void> {
    const clean = bookTabs().filter((book) => !isUnsaved(book));
    const closing = new Set(clean.map(({ tab }) => tab));
    const tabs = clean.flatMap((book) => describeTab(book, closing) ?? []);
    if (tabs.length > 0) await this.controller.write({ type: 'booksClosed', tabs });
    await window.tabGroups.close([...closing], true);
  }

  private async bringBack(tabs: readonly ClosedTab[]): Promise<void> {
    if (tabs.length === 0) return;
    await reopenTabs(tabs);
    await this.controller.write({ type: 'booksReopened' });
  }

  private followRound(): void {
    const { current, isOwner } = this.controller;
    if (current) {
      if (current.start.id === this.begun?.start.id) this.begun = current;
      return;
    }
    // Where this window has lost the round, the one that ended it has brought back tabs of its own.
    if (this.begun && !isOwner) void this.reopen(this.begun);
    this.begun = undefined;
  }
}
