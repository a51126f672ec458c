import {
  Disposable,
  EventEmitter,
  ThemeIcon,
  TreeItem,
  window,
  workspace,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import type { World } from '../world';
import { ROUNDS_FOLDER, readSavedRounds, type SavedRound } from './saved-rounds';

/** The list of saved rounds; files are read when it is shown, and again when one changes. */
export function createRoundsView(world: World): {
  view: TreeView<SavedRound>;
  disposable: Disposable;
} {
  const changed = new EventEmitter<undefined>();
  const provider: TreeDataProvider<SavedRound> = {
    onDidChangeTreeData: changed.event,
    getChildren: (round) => (round ? [] : readSavedRounds(world)),
    getTreeItem: describe,
  };
  const view = window.createTreeView('starStories.rounds', { treeDataProvider: provider });
  const watcher = workspace.createFileSystemWatcher(`**/${ROUNDS_FOLDER}/*.md`);
  const update = () => changed.fire(undefined);
  const listeners = [
    watcher.onDidCreate(update),
    watcher.onDidChange(update),
    watcher.onDidDelete(update),
    workspace.onDidChangeWorkspaceFolders(update),
  ];
  return { view, disposable: Disposable.from(view, changed, watcher, ...listeners) };
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
