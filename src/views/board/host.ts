import * as l10n from '@vscode/l10n';
import { commands, Disposable, Uri, workspace } from 'vscode';
import type { Books } from '../../editor/closed-book/books';
import type { LiveBoard } from '../../editor/live-board';
import { LivePage } from '../../editor/live-page';
import type { Log } from '../../editor/log';
import { pageMessage, type BoardModel, type Wish } from './protocol';

/** Milliseconds in which changes are gathered; longer while many stories are read or checked. */
const GATHER = { few: 100, many: 1000 };

/** The board. Its page holds nothing of its own but how it is looked at. */
export function boardPage(extensionUri: Uri, board: LiveBoard, books: Books, log: Log) {
  const { coverage } = board;
  return new LivePage<BoardModel, Wish>({
    extensionUri,
    books,
    viewType: 'starStories.board',
    title: l10n.t('Coverage board'),
    page: 'board',
    messages: pageMessage,
    log,
    command: 'starStories.showCoverage',
    onOpen: () => coverage.index.start(),
    model: () => board.model(),
    follow: (heard) =>
      Disposable.from(coverage.onDidChange(heard), workspace.onDidChangeWorkspaceFolders(heard)),
    gather: () => (coverage.index.progress ? GATHER.many : GATHER.few),
    onWish: (wish) => fulfill(wish, board),
  });
}

async function fulfill(wish: Wish, { coverage }: LiveBoard): Promise<void> {
  switch (wish.type) {
    case 'openStory':
      // One that is no longer there isn't opened: the page hears of it in a moment.
      if (!coverage.index.records.some(({ id }) => id === wish.storyId)) return;
      return commands.executeCommand('vscode.open', Uri.parse(wish.storyId, true), {
        preview: false,
      });
    case 'export':
      return commands.executeCommand('starStories.exportCoverage', wish.format);
    case 'newStory':
    case 'showRound':
    case 'openPlan':
    case 'openSample':
    case 'lintWorkspace':
      return commands.executeCommand(`starStories.${wish.type}`, wish);
    case 'openFolder':
      return commands.executeCommand('vscode.openFolder');
  }
}
