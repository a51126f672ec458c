import { commands, Disposable, type Uri } from 'vscode';
import type { ClosedNotice } from '../core/round/closed-book';
import type { DrawAnswer, DrawRequest } from '../views/shared/drawing';
import type { Books } from './closed-book/books';
import { closedNotice } from './closed-book/closed-notice';
import { unlessClosed } from './closed-book/unless-closed';
import { Drawings } from './drawings';
import { SinglePage, type PageKind } from './single-page';

/** What a page that follows something is, and what it follows. */
export interface LivePageKind<Model, Wish> extends Pick<
  PageKind<Wish | Common>,
  'viewType' | 'title' | 'page' | 'onOpen' | 'messages' | 'log'
> {
  readonly extensionUri: Uri;
  readonly books: Books;
  /** The command that shows it. */
  readonly command: string;
  readonly model: () => Promise<Model>;
  /** Hears of everything after which the model may be another one. */
  readonly follow: (heard: () => void) => Disposable;
  /** Milliseconds in which changes are gathered. */
  readonly gather: () => number;
  /** What the user wants, as far as it isn't the same for all such pages. */
  readonly onWish: (wish: Wish) => unknown;
}

type Common = { type: 'ready' } | DrawAnswer;
type Answer<Model> = { type: 'model'; model: Model | { closed: ClosedNotice } } | DrawRequest;

/**
 * A page that shows a model whole whenever that changes, and the notice in its place while the books
 * are closed. It draws pictures.
 */
export class LivePage<Model, Wish extends { type: string }> implements Disposable {
  private readonly page: SinglePage<Wish | Common, Answer<Model>>;
  private readonly drawings: Drawings;
  private readonly subscriptions: Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private turn = 0;

  constructor(private readonly kind: LivePageKind<Model, Wish>) {
    const { books, command, follow } = kind;
    this.page = new SinglePage({
      ...kind,
      onMessage: (message) => void this.receive(message),
      onClose: () => this.drawings.giveUp(),
    });
    this.drawings = new Drawings((message) => this.page.post(message));
    this.subscriptions = Disposable.from(
      this.page,
      follow(() => this.sendSoon()),
      books.onDidChange(() => void this.send()),
      commands.registerCommand(
        command,
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
    this.timer ??= setTimeout(() => void this.send(), this.kind.gather());
  }

  private async send(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (!this.page.isVisible) return;
    const turn = ++this.turn;
    const closed = await closedNotice(this.kind.books);
    const model = closed ? { closed } : await this.kind.model();
    // What has been asked for since is on its way.
    if (turn === this.turn) this.page.post({ type: 'model', model });
  }

  private async receive(message: Wish | Common): Promise<void> {
    if (isCommon(message)) {
      if (message.type !== 'ready') return this.drawings.answer(message);
      await this.send();
      return this.drawings.askAgain();
    }
    await this.kind.onWish(message);
  }
}

const COMMON: readonly string[] = ['ready', 'png', 'pngFailed'] satisfies Common['type'][];

const isCommon = (message: { type: string }): message is Common => COMMON.includes(message.type);
