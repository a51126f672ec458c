import { Disposable, window, workspace, type Uri } from 'vscode';
import { fileName } from '../text';
import { bookIn, type Book } from './book-tabs';
import type { Books } from './books';

/** A document that is in view for a shorter time was only passed by. */
const GLANCE_MS = 300;

/** Tells of every document that comes into view in a round with closed books, once each time it does. */
export class PeekWatch implements Disposable {
  private readonly subscriptions: Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private inView = new Set<string>();

  /** @param tell is given the path of the document, as records name it */
  constructor(
    private readonly books: Books,
    private readonly tell: (path: string) => void,
  ) {
    this.subscriptions = Disposable.from(
      window.tabGroups.onDidChangeTabs(() => this.lookSoon()),
      window.tabGroups.onDidChangeTabGroups(() => this.lookSoon()),
      // After a reload, what is in view has been told.
      books.onDidChange(() => (this.inView = new Set(booksInView().keys()))),
    );
  }

  /** A round has begun here: what is still in view is looked at from now on. */
  beginAnew(): void {
    this.inView.clear();
    this.lookSoon();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  private lookSoon(): void {
    if (this.books.reason !== 'round') return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), GLANCE_MS);
  }

  private look(): void {
    if (this.books.reason !== 'round') return;
    const now = booksInView();
    for (const [key, path] of now) if (!this.inView.has(key)) this.tell(path);
    this.inView = new Set(now.keys());
  }
}

/** Paths of the documents in front, under keys that tell them apart. */
function booksInView(): Map<string, string> {
  const books = window.tabGroups.all.flatMap(({ activeTab }) => {
    const book = activeTab && bookIn(activeTab);
    return book ? [book] : [];
  });
  return new Map(books.map((book) => [book.uri?.toString() ?? book.tab.label, nameOf(book)]));
}

const nameOf = ({ uri, tab }: Book): string => (uri ? pathFor(uri) : tab.label);

/** Relative to the folder of the workspace, which comes first when there are several. */
export function pathFor(uri: Uri): string {
  const path = workspace.asRelativePath(uri.scheme === 'git' ? uri.path : uri);
  const isOutside = path.startsWith('/') || path === uri.fsPath || path === uri.toString();
  return isOutside ? fileName(uri.path) : path;
}
