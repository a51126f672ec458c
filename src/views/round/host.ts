import * as l10n from '@vscode/l10n';
import {
  commands,
  Disposable,
  ViewColumn,
  window,
  type Tab,
  type Uri,
  type WebviewPanel,
} from 'vscode';
import type { Round } from '../../core/round/round';
import { shownTurns } from '../../core/round/shown-play';
import { shownRound } from '../../core/round/shown-round';
import type { Moment } from '../../core/round/stretch';
import type { Books } from '../../editor/closed-book/books';
import { listenToPage } from '../../editor/listen-to-page';
import type { Log } from '../../editor/log';
import type { RoundController } from '../../editor/round/controller';
import type { CasePlayer } from '../../editor/round/case-player';
import type { Interviewer } from '../../editor/round/interviewer';
import { watchForOrphans } from '../../editor/round/orphaned-tab';
import { PageSaying } from '../../editor/round/page-saying';
import { PageTyping } from '../../editor/round/page-typing';
import { reportFailure } from '../../editor/round/report-failure';
import { pagesRoot, tabIcon, webviewHtml } from '../../editor/webview-html';
import { canTell } from './model';
import { pageMessage, type HostMessage, type PageMessage } from './protocol';

const PANEL = 'starStories.round';

/** The page is told of its own words only now and then: it has them already. */
const WORDS_MS = 2000;

/** What the page of a round is given. */
export interface RoundPageParts {
  extensionUri: Uri;
  controller: RoundController;
  interviewer: Interviewer;
  player: CasePlayer;
  books: Books;
  moment: () => Moment;
  log: Log;
}

/**
 * The page of the running round, at most one in a window. It holds nothing of its own but words on
 * their way to the log: after being hidden, moved or reloaded it asks again. It closes when the round
 * ends.
 */
export class RoundPage implements Disposable {
  private panel: WebviewPanel | undefined;
  private readonly typing: PageTyping;
  private readonly saying: PageSaying;
  private readonly subscriptions: Disposable;
  private later: ReturnType<typeof setTimeout> | undefined;
  /** What the page was last given to ask followed from this. */
  private helped = '';

  constructor(private readonly parts: RoundPageParts) {
    const { controller, player, books } = parts;
    this.typing = new PageTyping(controller);
    this.saying = new PageSaying(controller);
    this.subscriptions = Disposable.from(
      controller.onDidChange(() => this.update()),
      player.onDidChange(() => this.sendPlay()),
      books.onDidChange(() => this.sendAll()),
      window.registerWebviewPanelSerializer(PANEL, {
        deserializeWebviewPanel: (panel) => Promise.resolve(this.restore(panel)),
      }),
      watchForOrphans(
        PANEL,
        () => this.panel !== undefined,
        (tab) => void reportFailure(() => this.replace(tab)),
      ),
    );
  }

  /** Whether the candidate can see it. */
  get isVisible(): boolean {
    return this.panel?.visible ?? false;
  }

  show(): void {
    if (!this.parts.controller.current) return;
    if (this.panel) this.panel.reveal();
    else this.open(ViewColumn.Active);
  }

  private open(column: ViewColumn): void {
    this.adopt(window.createWebviewPanel(PANEL, l10n.t('Round'), column));
  }

  /** Puts a page in the place of one that an extension host left behind when it died. */
  private async replace(orphan: Tab): Promise<void> {
    const { viewColumn } = orphan.group;
    if (this.parts.controller.current) this.open(viewColumn);
    await window.tabGroups.close(orphan, true);
  }

  /** On a busy machine a page may come back only after another one was put in its place. */
  private restore(panel: WebviewPanel): void {
    if (this.panel) panel.dispose();
    else this.adopt(panel);
  }

  dispose(): void {
    clearTimeout(this.later);
    this.subscriptions.dispose();
    this.panel?.dispose();
  }
  private adopt(panel: WebviewPanel): void {
    const { extensionUri, log } = this.parts;
    const { webview } = panel;
    this.panel?.dispose();
    this.panel = panel;
    panel.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    listenToPage({ webview, page: 'round', messages: pageMessage, log }, (message) =>
      reportFailure(() => this.take(message)),
    );
    panel.iconPath = tabIcon(extensionUri);
    webview.options = { enableScripts: true, localResourceRoots: [pagesRoot(extensionUri)] };
    webview.html = webviewHtml({ webview, extensionUri, page: 'round', title: l10n.t('Round') });
  }

  private async take(message: PageMessage): Promise<void> {
    const { controller } = this.parts;
    switch (message.type) {
      case 'ready':
        return this.begin();
      case 'typed':
        return this.store(message);
      case 'say':
        return this.saying.take(message);
      case 'openPlan':
        return void (await commands.executeCommand('starStories.openPlan'));
      case 'act':
        return controller.act(message.action);
      case 'takeOver':
        return controller.takeOver();
      case 'answerGap':
        return controller.answerGap(message.gap, message.counts);
      case 'ask':
        return void (await controller.write({ type: 'asked', probe: message.probe }));
      case 'mark':
        return void (await controller.write({ type: 'marked', mark: message.mark }));
      case 'told': {
        const { phase, stories } = message;
        return void (await controller.write({ type: 'told', phase, stories }));
      }
    }
  }

  /** A page that was hidden or restored hears of everything anew. */
  private async begin(): Promise<void> {
    const { controller, books } = this.parts;
    await books.ready;
    this.sendAll();
    await controller.refresh();
    this.update();
  }

  private sendAll(): void {
    this.helped = '';
    if (this.parts.controller.current) this.send();
    this.sendPlay();
  }

  private async store(message: Extract<PageMessage, { type: 'typed' }>): Promise<void> {
    if (!(await this.typing.take(message))) return;
    this.post({ type: 'stored', field: message.field, edit: message.edit });
  }

  /** The page closes with its round. */
  private update(): void {
    if (!this.parts.controller.current) this.panel?.dispose();
    else if (!this.typing.isTaking) this.send();
    else this.later ??= setTimeout(() => this.update(), WORDS_MS);
  }

  private send(): void {
    clearTimeout(this.later);
    this.later = undefined;
    const { controller, moment, books } = this.parts;
    const { current: round, isOwner: isHolder, failure } = controller;
    if (!round || !this.panel) return;
    const { reason, notice } = books;
    if (reason === 'interview') return this.post({ type: 'closed', closed: { reason, notice } });
    const told = failure === undefined ? {} : { failure };
    this.post({ type: 'round', round: shownRound(round), now: moment(), isHolder, ...told });
    void this.help(round);
  }

  /** Nothing that has to be asked for goes to the page before it was. */
  private sendPlay(): void {
    const { player, books } = this.parts;
    const { current } = player;
    if (!current || books.reason === 'interview') return;
    const { round, play, plots } = current;
    this.post({ type: 'play', round, play: { turns: shownTurns(play), plots } });
  }

  /** The page goes without what can't be found out. */
  private async help(round: Round): Promise<void> {
    const { interviewer } = this.parts;
    const key = helpKey(round);
    if (key === this.helped) return;
    this.helped = key;
    const { phase } = round;
    const post = (message: HostMessage) => {
      const isMeant = this.helped === key && this.parts.books.reason !== 'interview';
      if (isMeant) this.post(message);
    };
    const sendOffers = async () =>
      post({ type: 'offers', phase, offers: await interviewer.offers(round) });
    const sendStories = async () =>
      post({ type: 'stories', phase, stories: await interviewer.stories(round) });
    await Promise.allSettled([sendOffers(), ...(canTell(round) ? [sendStories()] : [])]);
  }

  private post(message: HostMessage): void {
    void this.panel?.webview.postMessage(message);
  }
}

/** What follow-ups and stories depend on. */
function helpKey(round: Round): string {
  const { start, phase, probes, phases } = round;
  return JSON.stringify([start.id, phase, probes.length, phases[phase]?.told, canTell(round)]);
}
