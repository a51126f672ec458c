import { commands, type ExtensionContext } from 'vscode';
import { RetrievalPanel } from '../../views/retrieval/host';
import type { Books } from '../closed-book/books';
import { unlessClosed } from '../closed-book/unless-closed';
import { startSession, type StartParts } from './start';

/** The retrieval drill: its command and its page. */
export function registerRetrieval(
  { extensionUri, subscriptions }: Pick<ExtensionContext, 'extensionUri' | 'subscriptions'>,
  parts: StartParts,
  books: Books,
): void {
  const panel = new RetrievalPanel(extensionUri, books);
  const start = async (given: unknown) => {
    if (panel.isBusy) return panel.show();
    const session = await startSession(given, parts);
    if (session) panel.play(session);
  };
  subscriptions.push(
    panel,
    commands.registerCommand('starStories.startRetrieval', unlessClosed(books, start)),
  );
}
