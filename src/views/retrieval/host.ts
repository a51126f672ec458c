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
import type { WorkspaceBooks } from '../../editor/closed-book/books';
import { closedNotice } from '../../editor/closed-book/closed-notice';
import { listenToPage } from '../../editor/listen-to-page';
import type { Log } from '../../editor/log';
import type { RetrievalSession } from '../../editor/retrieval/session';
import { watchForOrphans } from '../../editor/round/orphaned-tab';
import { pagesRoot, tabIcon, webviewHtml } from '../../editor/webview-html';
import { pageMessage, type HostMessage, type PageMessage, type RetrievalModel } from './protocol';

const PANEL = 'starStories.retrieval';
const title = (): string => l10n.t('Retrieval drill');

/**
 * The page of the retrieval drill, at most one in a window. It shows one drill after the other; when it
 * is closed, the drill in it ends.
 */
export class RetrievalPanel implements Disposable {
  private panel: WebviewPanel | undefined;
  private session: RetrievalSession | undefined;
  private following: Disposable | undefined;
  private readonly subscriptions: Disposable;

  constructor(
    private readonly extensionUri: Uri,
    private readonly books: WorkspaceBooks,
    private readonly log: Log,
  ) {
    this.subscriptions = Disposable.from(
      books.onDidChange(() => this.followBooks()),
      window.registerWebviewPanelSerializer(PANEL, {
        deserializeWebviewPanel: (panel) => Promise.resolve(this.restore(panel)),
      }),
      watchForOrphans(
        PANEL,
        () => this.panel !== undefined,
        (tab) => void this.replace(tab),
      ),
    );
  }

  /** Whether a drill is under way. */
  get isBusy(): boolean {
    return this.session !== undefined && !this.session.isOver;
  }

  /** Shows a drill in place of the one before. */
  play(session: RetrievalSession): void {
    this.leave();
    this.session = session;
    this.following = session.onDidChange(() => this.follow());
    this.show();
    this.follow();
  }

  show(): void {
    if (this.panel) this.panel.reveal();
    else this.open(ViewColumn.Active);
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.panel?.dispose();
    this.leave();
  }

  private open(column: ViewColumn): void {
    this.adopt(window.createWebviewPanel(PANEL, title(), column));
  }

  /** A page that VS Code brings back late has been replaced already. */
  private restore(panel: WebviewPanel): void {
    if (!this.panel) return this.adopt(panel);
    panel.dispose();
    this.show();
  }

  /** Puts a page in the place of one that an extension host left behind when it died. */
  private async replace(orphan: Tab): Promise<void> {
    this.open(orphan.group.viewColumn);
    await window.tabGroups.close(orphan, true);
  }

  private adopt(panel: WebviewPanel): void {
    const { extensionUri, log } = this;
    this.panel?.dispose();
    this.panel = panel;
    panel.onDidDispose(() => {
      if (this.panel !== panel) return;
      this.panel = undefined;
      this.leave();
    });
    const { webview } = panel;
    listenToPage({ webview, page: 'retrieval', messages: pageMessage, log }, (message) =>
      this.receive(message),
    );
    panel.iconPath = tabIcon(extensionUri);
    webview.options = { enableScripts: true, localResourceRoots: [pagesRoot(extensionUri)] };
    webview.html = webviewHtml({ webview, extensionUri, page: 'retrieval', title: title() });
  }

  /** What was judged is kept. */
  private leave(): void {
    this.following?.dispose();
    this.session?.take({ type: 'end' });
    this.session?.dispose();
    this.session = undefined;
    this.books.hideForDrill(false);
  }

  /** While a cue is open, stories are shown nowhere else. */
  private follow(): void {
    this.books.hideForDrill(this.isBusy);
    void this.send();
  }

  private followBooks(): void {
    const { reason } = this.books;
    if (reason === 'round' || reason === 'interview') this.session?.take({ type: 'end' });
    void this.send();
  }

  private async model(): Promise<RetrievalModel> {
    const closed = await closedNotice(this.books);
    if (closed && closed.reason !== 'drill') return { view: 'closed', closed };
    return this.session?.model() ?? { view: 'none' };
  }

  private async send(): Promise<void> {
    const message: HostMessage = { type: 'model', model: await this.model() };
    void this.panel?.webview.postMessage(message);
  }

  private async receive(message: PageMessage): Promise<void> {
    const { session } = this;
    switch (message.type) {
      case 'ready':
        return this.send();
      case 'end':
        return session?.take({ type: 'end' });
      case 'keepAgain':
        return session?.keep();
      case 'openRecord':
        if (session?.file) await commands.executeCommand('vscode.open', session.file);
        return;
      case 'startRetrieval':
        await commands.executeCommand('starStories.startRetrieval', message);
        return;
      case 'showRound':
      case 'openPlan':
        await commands.executeCommand(`starStories.${message.type}`);
        return;
      case 'typed':
      case 'haveIt':
      case 'reveal':
      case 'judge':
        if (session?.number === message.cue) take(session, message);
    }
  }
}

type CueMessage = Extract<PageMessage, { cue: number }>;

function take(session: RetrievalSession, message: CueMessage): void {
  const at = session.now;
  switch (message.type) {
    case 'typed':
      return session.take({ type: 'typed', text: message.text });
    case 'haveIt':
      return session.take({ type: 'have-it', at });
    case 'reveal':
      return session.take({ type: 'reveal', at });
    case 'judge': {
      const { recall, story, opening } = message;
      return session.take({
        type: 'judged',
        at,
        recall,
        opening,
        ...(story !== undefined && { story }),
      });
    }
  }
}
