import { Disposable, EventEmitter, type TreeDataProvider, type TreeView } from 'vscode';
import type { PlanRow } from '../../core/practice/outline/row';
import type { Trees } from '../activation/trees';
import { atMidnight } from './midnight';
import { onPlanChange, planModel } from './model';
import type { PlanSources } from './sources';
import { toTreeItem } from './tree-item';
import { unlinked } from '../unlinked';

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
  readonly getTreeItem = toTreeItem;

  constructor(
    private readonly sources: PlanSources,
    tree: Trees['plan'],
  ) {
    this.view = tree.fill(this);
    this.subscriptions = Disposable.from(
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

  get visible(): boolean {
    return this.view.visible;
  }

  async getChildren(row?: PlanRow): Promise<PlanRow[]> {
    if (row) return [...row.children];
    const { message, rows } = await planModel(this.sources);
    this.view.message = message && unlinked(message);
    return [...rows];
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
