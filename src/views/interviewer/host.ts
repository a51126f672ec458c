import * as l10n from '@vscode/l10n';
import { commands, Disposable, ViewColumn, window, type Uri, type WebviewPanel } from 'vscode';
import type { interviewerSide } from '../../core/case/interviewer/side-of';
import { clock } from '../../core/round/clock';
import type { Round } from '../../core/round/round';
import type { Moment } from '../../core/round/stretch';
import type { Books } from '../../editor/closed-book/books';
import { listenToPage } from '../../editor/listen-to-page';
import type { Log } from '../../editor/log';
import type { CasePlayer } from '../../editor/round/case-player';
import type { RoundController } from '../../editor/round/controller';
import { watchForOrphans } from '../../editor/round/orphaned-tab';
import { reportFailure } from '../../editor/round/report-failure';
import { pagesRoot, tabIcon, webviewHtml } from '../../editor/webview-html';
import { pageMessage, type HostMessage, type PageMessage, type SideClock } from './protocol';

const PANEL = 'starStories.interviewer';
const title = (): string => l10n.t('Interviewer’s side');

/** There is much on the page to be found quickly. */
const OPTIONS = { enableFindWidget: true };

/** What the page of the interviewer is given. */
export interface InterviewerPageParts {
  extensionUri: Uri;
  controller: RoundController;
  player: CasePlayer;
  books: Books;
  cases: () => Promise<{ interviewerSide: typeof interviewerSide }>;
  moment: () => Moment;
  log: Log;
}

/**
 * What a partner sees who plays the interviewer, at most one page in a window. It holds nothing of its
 * own and closes with the round.
 */
export class InterviewerPage implements Disposable {
  private panel: WebviewPanel | undefined;
  /** Id of the round that the page was opened for; what is hidden in another one it mustn't show. */
  private round = '';
  private readonly subscriptions: Disposable;

  constructor(private readonly parts: InterviewerPageParts) {
    const { controller, player, books } = parts;
    const update = () => void reportFailure(() => this.update());
    this.subscriptions = Disposable.from(
      controller.onDidChange(update),
      player.onDidChange(update),
      books.onDidChange(update),
      window.registerWebviewPanelSerializer(PANEL, {
        deserializeWebviewPanel: (panel, state) =>
          Promise.resolve(this.adopt(panel, roundOf(state))),
      }),
      watchForOrphans(
        PANEL,
        () => this.panel !== undefined,
        (tab) => void window.tabGroups.close(tab, true),
      ),
    );
  }

  get isOpen(): boolean {
    return this.panel !== undefined;
  }

  /** Brings it up; true when it wasn't open before. */
  show(): boolean {
    if (this.panel) {
      this.panel.reveal();
      return false;
    }
    const { current } = this.parts.controller;
    const panel = window.createWebviewPanel(PANEL, title(), ViewColumn.Beside, OPTIONS);
    this.adopt(panel, current?.start.id ?? '');
    return true;
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.panel?.dispose();
  }

  private adopt(panel: WebviewPanel, round: string): void {
    const { extensionUri, log } = this.parts;
    const { webview } = panel;
    this.panel?.dispose();
    this.panel = panel;
    this.round = round;
    panel.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    listenToPage({ webview, page: 'interviewer', messages: pageMessage, log }, (message) =>
      reportFailure(() => this.take(message)),
    );
    panel.iconPath = tabIcon(extensionUri);
    webview.options = { enableScripts: true, localResourceRoots: [pagesRoot(extensionUri)] };
    webview.html = webviewHtml({ webview, extensionUri, page: 'interviewer', title: title() });
  }

  private async take(message: PageMessage): Promise<void> {
    const { controller } = this.parts;
    switch (message.type) {
      case 'openPlan':
        await commands.executeCommand('starStories.openPlan');
        return;
      case 'ready':
        await controller.refresh();
        return this.update();
      case 'tell':
        return void (await controller.write({ type: 'gave', what: message.id }));
      case 'saw': {
        const { signal, on } = message;
        return void (await controller.write({ type: 'saw', signal, on }));
      }
    }
  }

  /** The page closes with its round. */
  private async update(): Promise<void> {
    const { controller, player, books, cases } = this.parts;
    if (controller.current?.start.id !== this.round) this.panel?.dispose();
    if (!this.panel || !player.current) return;
    const { interviewerSide } = await cases();
    const { reason, notice } = books;
    if (reason === 'interview') return this.post({ type: 'closed', closed: { reason, notice } });
    const { current: round, isOwner: isHolder } = controller;
    const { current: played } = player;
    if (!round || !played) return;
    const seen = new Set(round.notes.flatMap(({ saw }) => saw ?? []));
    const side = interviewerSide(played.study, played.play, seen);
    const { id } = round.start;
    this.post({
      type: 'side',
      round: id,
      side,
      clock: clockOf(round, this.parts.moment()),
      isHolder,
    });
  }

  private post(message: HostMessage): void {
    void this.panel?.webview.postMessage(message);
  }
}

function clockOf(round: Round, now: Moment): SideClock {
  const { elapsed, phases, away } = clock(round, now);
  const phase = phases[round.phase];
  return {
    position: elapsed,
    phase: round.start.phases[round.phase]?.id ?? '',
    phaseElapsed: phase?.elapsed ?? 0,
    phasePlanned: phase?.planned ?? 0,
    isRunning: round.status === 'running' && away === 0,
  };
}

/** The round that a restored page was opened for; empty where it doesn't say. */
function roundOf(state: unknown): string {
  const { round }: { round?: unknown } =
    typeof state === 'object' && state !== null ? { ...state } : {};
  return typeof round === 'string' ? round : '';
}
