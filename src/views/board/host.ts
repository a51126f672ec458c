import {
  commands,
  Disposable,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Tab,
  type WebviewPanel,
} from 'vscode';
import { Drawings } from '../../editor/drawings';
import type { Books } from '../../editor/closed-book/books';
import { unlessClosed } from '../../editor/closed-book/unless-closed';
import type { LiveBoard } from '../../editor/live-board';
import { watchForOrphans } from '../../editor/round/orphaned-tab';
import { pagesRoot, tabIcon, webviewHtml } from '../../editor/webview-html';
import type { ClosedBoard, HostMessage, PageMessage } from './protocol';

const PANEL = 'starStories.board';
const TITLE = 'Coverage';

const CLOSED: ClosedBoard = { isClosedBook: true };

/** Milliseconds in which changes are gathered; longer while many stories are read or checked. */
const GATHER = { few: 100, many: 1000 };

/** The board: at most one in a window. Its page holds nothing of its own but how it is looked at. */
export class BoardPanel implements Disposable {
  private panel: WebviewPanel | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private turn = 0;
  private readonly subscriptions: Disposable;
  private readonly drawings = new Drawings((message) => this.post(message));

  constructor(
    private readonly extensionUri: Uri,
    private readonly board: LiveBoard,
    private readonly books: Books,
  ) {
    this.subscriptions = Disposable.from(
      board.coverage.onDidChange(() => this.sendSoon()),
      books.onDidChange(() => void this.send()),
      workspace.onDidChangeWorkspaceFolders(() => this.sendSoon()),
      window.registerWebviewPanelSerializer(PANEL, {
        deserializeWebviewPanel: (panel) => Promise.resolve(this.adopt(panel)),
      }),
      watchForOrphans(
        PANEL,
        () => this.panel !== undefined,
        (tab) => void this.replace(tab),
      ),
      commands.registerCommand(
        'starStories.showCoverage',
        unlessClosed(books, () => this.show()),
      ),
    );
  }

  show(): void {
    if (this.panel) this.panel.reveal();
    else this.open(ViewColumn.Active);
  }

  private open(column: ViewColumn): void {
    this.adopt(window.createWebviewPanel(PANEL, TITLE, column));
  }

  /** Puts a page in the place of one that an extension host left behind when it died. */
  private async replace(orphan: Tab): Promise<void> {
    this.open(orphan.group.viewColumn);
    await window.tabGroups.close(orphan, true);
  }

  /**
   * Draws a picture in the page, which is opened for it.
   * @returns the bytes of a PNG file
   * @throws Error when the page can't, or is closed meanwhile
   */
  drawPng(svg: string): Promise<Uint8Array> {
    if (!this.panel?.visible) this.show();
    return this.drawings.draw(svg);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
    this.panel?.dispose();
  }

  private adopt(panel: WebviewPanel): void {
    const { extensionUri, board } = this;
    this.panel?.dispose();
    this.panel = panel;
    board.coverage.index.start();
    panel.onDidDispose(() => {
      if (this.panel !== panel) return;
      this.panel = undefined;
      this.drawings.giveUp();
    });
    const { webview } = panel;
    webview.onDidReceiveMessage((message: PageMessage) => void this.receive(message));
    panel.iconPath = tabIcon(extensionUri);
    webview.options = { enableScripts: true, localResourceRoots: [pagesRoot(extensionUri)] };
    webview.html = webviewHtml({
      webview,
      extensionUri,
      page: 'board',
      title: TITLE,
      pictures: true,
    });
  }

  private sendSoon(): void {
    const delay = this.board.coverage.index.progress ? GATHER.many : GATHER.few;
    this.timer ??= setTimeout(() => void this.send(), delay);
  }

  private async send(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (!this.panel?.visible) return;
    const turn = ++this.turn;
    const model = this.books.closed ? CLOSED : await this.board.model();
    // What has been asked for since is on its way.
    if (turn === this.turn) this.post({ type: 'model', model });
  }

  private post(message: HostMessage): void {
    void this.panel?.webview.postMessage(message);
  }

  private async receive(message: PageMessage): Promise<void> {
    switch (message.type) {
      case 'ready':
        await this.send();
        return this.drawings.askAgain();
      case 'png':
      case 'pngFailed':
        return this.drawings.answer(message);
      case 'openStory':
        return this.openStory(message.storyId);
      case 'export':
        await commands.executeCommand('starStories.exportCoverage', message.format);
        return;
      case 'newStory':
      case 'showRound':
      case 'openSample':
      case 'lintWorkspace':
        await commands.executeCommand(`starStories.${message.type}`, message);
        return;
      case 'openFolder':
        await commands.executeCommand('vscode.openFolder');
        return;
    }
  }

  /** A story that is no longer there isn't opened: the page hears of it in a moment. */
  private async openStory(id: string): Promise<void> {
    if (!this.board.coverage.index.records.some((record) => record.id === id)) return;
    await commands.executeCommand('vscode.open', Uri.parse(id, true), { preview: false });
  }
}
