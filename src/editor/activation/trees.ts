import { EventEmitter, window, type TreeDataProvider, type TreeItem, type TreeView } from 'vscode';

/** The trees, each made once: VS Code may end one that takes the place of another. */
export interface Trees {
  readonly plan: DoorTree;
  readonly rounds: DoorTree;
}

/** @param enter loads the extension, which fills them */
export const openTrees = (enter: () => Promise<unknown>): Trees => ({
  plan: new DoorTree('starStories.plan', enter),
  rounds: new DoorTree('starStories.rounds', enter),
});

/** A tree that loads the extension when somebody sees it, and waits for its rows. */
class DoorTree implements TreeDataProvider<unknown> {
  private readonly changed = new EventEmitter<unknown>();
  private provider: TreeDataProvider<unknown> | undefined;
  private readonly view: TreeView<unknown>;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    id: string,
    private readonly enter: () => Promise<unknown>,
  ) {
    this.view = window.createTreeView(id, { treeDataProvider: this });
  }

  /** Called once. What the view shows comes from the provider from now on. */
  fill<T>(provider: TreeDataProvider<T>): TreeView<T> {
    this.provider = provider;
    this.provider.onDidChangeTreeData?.((rows) => this.changed.fire(rows));
    return this.view as TreeView<T>;
  }

  async getChildren(row?: unknown): Promise<unknown[]> {
    await this.enter();
    return (await this.provider?.getChildren(row)) ?? [];
  }

  getTreeItem(row: unknown): TreeItem | Thenable<TreeItem> {
    if (!this.provider) throw new Error('a tree that is not filled has no rows');
    return this.provider.getTreeItem(row);
  }

  dispose(): void {
    this.view.dispose();
    this.changed.dispose();
  }
}
