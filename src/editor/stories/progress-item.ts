import * as l10n from '@vscode/l10n';
import { commands, StatusBarAlignment, window, type Disposable, type StatusBarItem } from 'vscode';
import { languageTag, numberOf } from '../../core/language';
import type { StoryIndex } from '../story-index';

/** Work that is over sooner isn't worth a word. */
const WAIT_MS = 1000;

const PRIORITY = 10;

/**
 * Says in the status bar how far long work on the stories is, and lets the candidate stop it. It is
 * an item of its own because the window's progress can't be cancelled.
 */
export class ProgressItem implements Disposable {
  private readonly item: StatusBarItem;
  private readonly subscription: Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isLong = false;
  private canStop = false;

  constructor(private readonly index: StoryIndex) {
    this.item = window.createStatusBarItem('index', StatusBarAlignment.Left, PRIORITY);
    this.item.name = l10n.t('STAR Stories: work on all stories');
    this.subscription = index.onDidChange(() => this.update());
  }

  private update(): void {
    const { progress, isStopped, unchecked } = this.index;
    if (!progress) this.rest(isStopped ? unchecked : 0);
    else if (this.isLong) this.showProgress(progress);
    else this.timer ??= setTimeout(() => this.becomeLong(), WAIT_MS);
  }

  private becomeLong(): void {
    this.isLong = true;
    this.update();
  }

  private showProgress({ what, done, total }: NonNullable<StoryIndex['progress']>): void {
    const words =
      total === 0 ? l10n.t('Looking for stories') : WORDS[what](number(done), number(total));
    this.item.text = `$(sync~spin) ${words}`;
    this.item.accessibilityInformation = { label: words };
    this.item.tooltip = l10n.t('Click to stop. Coverage stays, by what is known so far.');
    this.item.command = 'starStories.stopChecks';
    this.item.show();
    this.allowStop(true);
  }

  /** @param unchecked stories that wait for the candidate to go on */
  private rest(unchecked: number): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.isLong = false;
    this.allowStop(false);
    if (unchecked === 0) {
      this.item.hide();
      return;
    }
    const words = numberOf(
      unchecked,
      l10n.t('{0} story not checked'),
      l10n.t('{0} stories not checked'),
    );
    this.item.text = `$(circle-slash) ${words}`;
    this.item.accessibilityInformation = { label: words };
    this.item.tooltip = l10n.t('You stopped the checks. Click to check all stories.');
    this.item.command = 'starStories.lintWorkspace';
    this.item.show();
  }

  /** The command palette offers to stop only what is under way. */
  private allowStop(allowed: boolean): void {
    if (allowed === this.canStop) return;
    this.canStop = allowed;
    void commands.executeCommand('setContext', 'starStories.longWork', allowed);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscription.dispose();
    this.item.dispose();
  }
}

const number = (value: number) => value.toLocaleString(languageTag());

const WORDS = {
  reading: (done: string, total: string) => l10n.t`Reading stories ${done} of ${total}`,
  checking: (done: string, total: string) => l10n.t`Checking stories ${done} of ${total}`,
};
