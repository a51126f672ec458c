import { commands, Disposable, Uri, workspace } from 'vscode';
import { Drawings } from '../../editor/drawings';
import type { Books } from '../../editor/closed-book/books';
import { closedNotice } from '../../editor/closed-book/closed-notice';
import { unlessClosed } from '../../editor/closed-book/unless-closed';
import type { LiveBoard } from '../../editor/live-board';
import { SinglePage } from '../../editor/single-page';
import type { HostMessage, PageMessage } from './protocol';

/** Milliseconds in which changes are gathered; longer while many stories are read or checked. */
const GATHER = { few: 100, many: 1000 };

/** The board. Its page holds nothing of its own but how it is looked at. */
export class BoardPanel implements Disposable {
  private readonly page: SinglePage<PageMessage, HostMessage>;
  private readonly drawings: Drawings;
  private readonly subscriptions: Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private turn = 0;

  constructor(
    extensionUri: Uri,
    private readonly board: LiveBoard,
    private readonly books: Books,
  ) {
    this.page = new SinglePage({
      extensionUri,
      viewType: 'starStories.board',
      title: 'Coverage',
      page: 'board',
      onOpen: () => board.coverage.index.start(),
      onMessage: (message) => void this.receive(message),
      onClose: () => this.drawings.giveUp(),
    });
    this.drawings = new Drawings((message) => this.page.post(message));
    this.subscriptions = Disposable.from(
      this.page,
      board.coverage.onDidChange(() => this.sendSoon()),
      books.onDidChange(() => void this.send()),
      workspace.onDidChangeWorkspaceFolders(() => this.sendSoon()),
      commands.registerCommand(
        'starStories.showCoverage',
        unlessClosed(books, () => this.page.show()),
      ),
    );
  }

  /**
   * Draws a picture in the page, which is opened for it.
   * @returns the bytes of a PNG file
   * @throws Error when the page can't, or is closed meanwhile
   */
  drawPng(svg: string): Promise<Uint8Array> {
    if (!this.page.isVisible) this.page.show();
    return this.drawings.draw(svg);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  private sendSoon(): void {
    const delay = this.board.coverage.index.progress ? GATHER.many : GATHER.few;
    this.timer ??= setTimeout(() => void this.send(), delay);
  }

  private async send(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (!this.page.isVisible) return;
    const turn = ++this.turn;
    const closed = await closedNotice(this.books);
    const model = closed ? { closed } : await this.board.model();
    // What has been asked for since is on its way.
    if (turn === this.turn) this.page.post({ type: 'model', model });
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
      case 'openPlan':
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
