import * as l10n from '@vscode/l10n';
import { commands, workspace, type Uri } from 'vscode';
import type { Books } from '../../editor/closed-book/books';
import { LivePage } from '../../editor/live-page';
import type { Log } from '../../editor/log';
import type { LivePatterns } from '../../editor/patterns/live-patterns';
import { pageMessage, type PatternsModel, type Wish } from './protocol';

/** Milliseconds in which changes are gathered. */
const GATHER_MS = 150;

/** The page of patterns. It holds nothing of its own but how it is looked at. */
export const patternsPage = (extensionUri: Uri, live: LivePatterns, books: Books, log: Log) =>
  new LivePage<PatternsModel, Wish>({
    extensionUri,
    books,
    viewType: 'starStories.patterns',
    title: l10n.t('Patterns'),
    page: 'patterns',
    messages: pageMessage,
    log,
    command: 'starStories.showPatterns',
    onOpen: () => live.start(),
    model: () => live.model(),
    follow: (heard) => live.onDidChange(heard),
    gather: () => GATHER_MS,
    onWish: (wish) => fulfill(wish, live),
  });

async function fulfill(wish: Wish, live: LivePatterns): Promise<void> {
  switch (wish.type) {
    case 'openRound':
      return open(await live.fileOf(wish.started));
    case 'openFile':
      return open(await live.unreadableFile(wish.id));
    case 'export':
      return commands.executeCommand('starStories.exportPatterns', wish.format, wish.section);
    case 'start45MinuteMock':
    case 'start60MinuteMock':
    case 'openSample':
    case 'showRound':
    case 'openPlan':
      return commands.executeCommand(`starStories.${wish.type}`);
    case 'openFolder':
      return commands.executeCommand('vscode.openFolder');
  }
}

/** What is gone isn't opened: the page hears of it in a moment. */
async function open(uri: Uri | undefined): Promise<void> {
  if (uri && workspace.getWorkspaceFolder(uri)) {
    await commands.executeCommand('vscode.open', uri, { preview: false });
  }
}
