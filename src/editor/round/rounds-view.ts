import {
  Disposable,
  EventEmitter,
  ThemeIcon,
  TreeItem,
  window,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import { tellsStories } from '../../core/round/told';
import { roundWords } from './round-words';
import type { SavedRound, SavedRounds } from './saved-rounds';

/** The list of saved rounds. */
export function createRoundsView(saved: SavedRounds): {
  view: TreeView<SavedRound>;
  disposable: Disposable;
} {
  const changed = new EventEmitter<undefined>();
  const provider: TreeDataProvider<SavedRound> = {
    onDidChangeTreeData: changed.event,
    getChildren: (round) => (round ? [] : saved.all()),
    getTreeItem: describe,
  };
  const view = window.createTreeView('starStories.rounds', { treeDataProvider: provider });
  const listener = saved.onDidChange(() => changed.fire(undefined));
  return { view, disposable: Disposable.from(view, changed, listener) };
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
  item.command = { command: 'vscode.open', title: 'Open the round', arguments: [round.uri] };
  return item;
}
