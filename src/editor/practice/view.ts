import {
  Disposable,
  EventEmitter,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import type { PlanRow, RowIcon } from '../../core/practice/outline/row';
import { atMidnight } from './midnight';
import { onPlanChange, planModel } from './model';
import type { PlanSources } from './sources';

/** The command behind a row; it isn't listed, since it needs the row. */
export const FOLLOW_COMMAND = 'starStories.followPlan';

/** Changes come in crowds. */
const GATHER_MS = 100;

/** The plan view. Nothing is worked out for it while it isn't visible. */
export class PlanView implements TreeDataProvider<PlanRow>, Disposable {
  private readonly changed = new EventEmitter<undefined>();
  private readonly view: TreeView<PlanRow>;
  private readonly subscriptions: Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isStale = false;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly sources: PlanSources) {
    this.view = window.createTreeView('starStories.plan', { treeDataProvider: this });
    this.subscriptions = Disposable.from(
      this.view,
      onPlanChange(sources, () => this.refreshSoon()),
      atMidnight(
        () => sources.world.now(),
        () => this.refreshSoon(),
      ),
      this.view.onDidChangeVisibility(() => {
        if (this.isStale) this.refreshSoon();
      }),
    );
  }

  async getChildren(row?: PlanRow): Promise<PlanRow[]> {
    if (row) return [...row.children];
    const { message, rows } = await planModel(this.sources);
    this.view.message = message;
    return [...rows];
  }

  getTreeItem(row: PlanRow): TreeItem {
    const item = new TreeItem(row.label, stateOf(row));
    item.id = row.id;
    item.description = row.description;
    item.tooltip = row.detail || row.spoken;
    item.accessibilityInformation = { label: row.spoken };
    if (row.icon) item.iconPath = new ThemeIcon(ICONS[row.icon]);
    if (row.action) {
      item.command = { command: FOLLOW_COMMAND, title: row.label, arguments: [row.action] };
    }
    return item;
  }

  dispose(): void {
    clearTimeout(this.timer);
    Disposable.from(this.subscriptions, this.changed).dispose();
  }

  private refreshSoon(): void {
    this.isStale = !this.view.visible;
    if (this.isStale) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.changed.fire(undefined);
    }, GATHER_MS);
  }
}

function stateOf({ children, open }: PlanRow): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

const ICONS: Readonly<Record<RowIcon, string>> = {
  'tell-story': 'comment',
  'write-story': 'edit',
  'play-case': 'watch',
  'play-exploratory': 'watch',
  retrieval: 'lightbulb',
  'tell-sheet': 'comment',
  'write-sheet': 'note',
  done: 'check',
  interview: 'calendar',
  due: 'circle-large-outline',
  note: 'info',
};
