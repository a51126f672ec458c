import { commands, Disposable, Uri, workspace } from 'vscode';
import type { Books } from '../../editor/closed-book/books';
import { closedNotice } from '../../editor/closed-book/closed-notice';
import { unlessClosed } from '../../editor/closed-book/unless-closed';
import { Drawings } from '../../editor/drawings';
import type { LivePatterns } from '../../editor/patterns/live-patterns';
import { SinglePage } from '../../editor/single-page';
import type { HostMessage, PageMessage } from './protocol';

/** Milliseconds in which changes are gathered. */
const GATHER_MS = 150;

/** The page of patterns. It holds nothing of its own but how it is looked at. */
export class PatternsPanel implements Disposable {
  private readonly page: SinglePage<PageMessage, HostMessage>;
  private readonly drawings: Drawings;
  private readonly subscriptions: Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private turn = 0;

  constructor(
    extensionUri: Uri,
    private readonly live: LivePatterns,
    private readonly books: Books,
  ) {
    this.page = new SinglePage({
      extensionUri,
      viewType: 'starStories.patterns',
      title: 'Patterns',
      page: 'patterns',
      onOpen: () => live.start(),
      onMessage: (message) => void this.receive(message),
      onClose: () => this.drawings.giveUp(),
    });
    this.drawings = new Drawings((message) => this.page.post(message));
    this.subscriptions = Disposable.from(
      this.page,
      live.onDidChange(() => this.sendSoon()),
      books.onDidChange(() => void this.send()),
      commands.registerCommand(
        'starStories.showPatterns',
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
    this.timer ??= setTimeout(() => void this.send(), GATHER_MS);
  }

  private async send(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (!this.page.isVisible) return;
    const turn = ++this.turn;
    const closed = await closedNotice(this.books);
    const model = closed ? { closed } : await this.live.model();
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
      case 'openRound':
        return open(await this.live.fileOf(message.started));
      case 'openFile':
        return open(Uri.parse(message.id, true));
      case 'export':
        await commands.executeCommand(
          'starStories.exportPatterns',
          message.format,
          message.section,
        );
        return;
      case 'start45MinuteMock':
      case 'start60MinuteMock':
      case 'openSample':
      case 'showRound':
      case 'openPlan':
        await commands.executeCommand(`starStories.${message.type}`);
        return;
      case 'openFolder':
        await commands.executeCommand('vscode.openFolder');
        return;
    }
  }
}

/** What is gone isn't opened: the page hears of it in a moment. */
async function open(uri: Uri | undefined): Promise<void> {
  if (uri && workspace.getWorkspaceFolder(uri)) {
    await commands.executeCommand('vscode.open', uri, { preview: false });
  }
}
