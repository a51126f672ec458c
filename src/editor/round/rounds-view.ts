import * as l10n from '@vscode/l10n';
import {
  Disposable,
  EventEmitter,
  ThemeIcon,
  TreeItem,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import { putAwayWords } from '../../core/round/closed-book';
import { tellsStories } from '../../core/round/told';
import type { Trees } from '../activation/trees';
import type { Books } from '../closed-book/books';
import { roundWords } from './round-words';
import type { SavedRound, SavedRounds } from './saved-rounds';

/** The list of saved rounds; during an interview it says why it is empty. */
export function createRoundsView(
  saved: SavedRounds,
  books: Books,
  tree: Trees['rounds'],
): {
  view: TreeView<SavedRound>;
  disposable: Disposable;
} {
  const changed = new EventEmitter<undefined>();
  const provider: TreeDataProvider<SavedRound> = {
    onDidChangeTreeData: changed.event,
    getChildren: (round) => (round ? [] : shownRounds(saved, books)),
    getTreeItem: describe,
  };
  const view = tree.fill(provider);
  const listeners = Disposable.from(
    saved.onDidChange(() => changed.fire(undefined)),
    books.onDidChange(() => {
      view.message = books.reason === 'interview' ? putAwayWords(books.reason) : undefined;
      changed.fire(undefined);
    }),
  );
  return { view, disposable: Disposable.from(changed, listeners) };
}

async function shownRounds(saved: SavedRounds, books: Books): Promise<SavedRound[]> {
  await books.ready;
  return books.reason === 'interview' ? [] : saved.all();
}

function describe(round: SavedRound): TreeItem {
  const { date, details, spoken } = roundWords(round);
  const item = new TreeItem(date);
  item.id = round.uri.toString();
  item.description = details;
  item.tooltip = spoken;
  item.iconPath = new ThemeIcon('history');
  item.contextValue = tellsStories(round.round) ? 'interview' : 'case';
  item.accessibilityInformation = { label: spoken };
  item.command = {
    command: 'vscode.open',
    title: l10n.t('Open the round'),
    arguments: [round.uri],
  };
  return item;
}
