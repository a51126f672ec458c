import {
  Disposable,
  EventEmitter,
  ThemeIcon,
  TreeItem,
  window,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
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

function describe({ title, started, minutes, uri }: SavedRound): TreeItem {
  const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  const date = format.format(Date.parse(started));
  const item = new TreeItem(date);
  item.id = uri.toString();
  item.description = `${minutes} min · ${title}`;
  item.tooltip = `${title}\n${date}, ${minutes} minutes`;
  item.iconPath = new ThemeIcon('history');
  item.accessibilityInformation = { label: `${date}, ${minutes} minutes, ${title}` };
  item.command = { command: 'vscode.open', title: 'Open the round', arguments: [uri] };
  return item;
}
