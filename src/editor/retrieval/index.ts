import { commands, type ExtensionContext } from 'vscode';
import { RetrievalPanel } from '../../views/retrieval/host';
import type { WorkspaceBooks } from '../closed-book/books';
import { unlessClosed } from '../closed-book/unless-closed';
import type { Log } from '../log';
import { startSession, type StartParts } from './start';

/** The retrieval drill: its command and its page. */
export function registerRetrieval(
  { extensionUri, subscriptions }: Pick<ExtensionContext, 'extensionUri' | 'subscriptions'>,
  { log, ...parts }: StartParts & { readonly log: Log },
  books: WorkspaceBooks,
): void {
  const panel = new RetrievalPanel(extensionUri, books, log);
  const start = unlessClosed(books, async (given: unknown) => {
    const session = await startSession(given, parts);
    // The books may have been closed while it was asked and loaded.
    if (session) await unlessClosed(books, () => panel.play(session))();
  });
  subscriptions.push(
    panel,
    commands.registerCommand('starStories.startRetrieval', (given: unknown) =>
      panel.isBusy ? panel.show() : start(given),
    ),
  );
}
