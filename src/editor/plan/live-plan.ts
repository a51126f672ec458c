import {
  Disposable,
  EventEmitter,
  RelativePattern,
  workspace,
  type Uri,
  type WorkspaceFolder,
} from 'vscode';
import { declaresPlan } from '../../core/plan/declares';
import type { Lock } from '../../core/plan/moments';
import type { InterviewPlan } from '../../core/plan/plan';
import { planFile, SETTINGS } from '../config';
import { decode } from '../text';
import type { PlanEngine, World } from '../world';
import { localZone } from './local-zone';
import { planUri } from './plan-file';

/** A plan as it is saved. */
export interface SavedPlan {
  readonly uri: Uri;
  readonly plan: InterviewPlan;
}

/** The saved plans of all workspace folders, read again when one changes. Moments are milliseconds since 1970. */
export class LivePlan implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable;
  private watchers: Disposable[] = [];
  private engine: PlanEngine | undefined;
  private readings = 0;
  private reading = Promise.resolve();

  /** One at most for each folder. While a file can't be read, what it last said here. */
  plans: readonly SavedPlan[] = [];
  /** Files that say they are a plan and can't be read. */
  unreadable: readonly Uri[] = [];
  readonly onDidChange = this.changed.event;
  /** Settled when the plans have been read for the first time. */
  readonly ready: Promise<void>;

  constructor(private readonly world: Pick<World, 'readFile' | 'plan'>) {
    this.subscriptions = Disposable.from(
      workspace.onDidChangeWorkspaceFolders(() => this.follow()),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(`${SETTINGS}.planFile`)) this.follow();
      }),
      workspace.onDidSaveTextDocument(({ uri }) => this.reread(uri)),
    );
    this.ready = this.read();
    this.watch();
  }

  /** The lock that holds at `now`; of several, the one that ends last. */
  lock(now: number): Lock | undefined {
    return this.engine?.lockAt(this.all(), now, localZone());
  }

  /** When, after `now`, a lock next begins or ends. */
  nextChange(now: number): number | undefined {
    return this.engine?.nextChange(this.all(), now, localZone());
  }

  dispose(): void {
    Disposable.from(this.subscriptions, ...this.watchers, this.changed).dispose();
  }

  private all(): InterviewPlan[] {
    return this.plans.map(({ plan }) => plan);
  }

  private follow(): void {
    this.watch();
    void this.read();
  }

  private watch(): void {
    Disposable.from(...this.watchers).dispose();
    this.watchers = (workspace.workspaceFolders ?? []).map((folder) => {
      const pattern = new RelativePattern(folder, planFile(folder.uri));
      const watcher = workspace.createFileSystemWatcher(pattern);
      const read = () => void this.read();
      return Disposable.from(
        watcher,
        watcher.onDidCreate(read),
        watcher.onDidChange(read),
        watcher.onDidDelete(read),
      );
    });
  }

  /** A file that was saved here is read at once, and where nothing is watched. */
  private reread(uri: Uri): void {
    const isPlan = (workspace.workspaceFolders ?? []).some(
      (folder) => planUri(folder).toString() === uri.toString(),
    );
    if (isPlan) void this.read();
  }

  private read(): Promise<void> {
    this.reading = this.readNow(++this.readings);
    return this.reading;
  }

  /** Of several at a time the one that began last counts; the others end with it. */
  private async readNow(reading: number): Promise<void> {
    const found = await Promise.all(
      (workspace.workspaceFolders ?? []).map((one) => this.text(one)),
    );
    const texts = found.flatMap((one) => one ?? []);
    const engine = texts.length > 0 ? await this.world.plan() : undefined;
    if (reading !== this.readings) return this.reading;
    this.engine = engine;
    const read = texts.map(({ uri, text }) => ({ uri, plan: engine?.readPlan(text).plan }));
    this.unreadable = read.flatMap(({ uri, plan }) => (plan ? [] : [uri]));
    this.plans = read.flatMap(({ uri, plan }) => {
      if (plan) return [{ uri, plan }];
      const before = this.plans.find((one) => one.uri.toString() === uri.toString());
      return before ? [before] : [];
    });
    this.changed.fire();
  }

  private async text(folder: WorkspaceFolder): Promise<{ uri: Uri; text: string } | undefined> {
    const uri = planUri(folder);
    try {
      const text = decode(await this.world.readFile(uri));
      return text !== undefined && declaresPlan(text) ? { uri, text } : undefined;
    } catch {
      return undefined; // There is no plan.
    }
  }
}
