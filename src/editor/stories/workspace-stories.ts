import { Disposable, EventEmitter, Uri, window, workspace } from 'vscode';
import type { LintConfig } from '../lint-config';
import type { Log } from '../log';
import type { IndexProgress, StoryIndex } from '../story-index';
import type { World } from '../world';
import { CacheFile } from './cache-file';
import { CacheKeeper } from './cache-keeper';
import { StoryChecker } from './checker';
import { searchedPlaces } from './find';
import { Gather } from './gather';
import { StoryReader } from './reader';
import { Scan } from './scan';
import type { StoryStore } from './store';
import { MANY_CHANGES, watchMarkdown, type FileChange } from './watch';
import { WorkQueue } from './work-queue';

/** Listeners may have to compute for long, so that they hear of many changes less often. */
const SHORTEST_INTERVAL_MS = 100;
const INTERVAL_MS_PER_STORY = 0.1;

export interface WorkspaceStoriesParts {
  world: World;
  config: LintConfig;
  store: StoryStore;
  log: Log;
  /** Whether a story is open in the editor, so that it is checked elsewhere. */
  isOpen: (uri: Uri) => boolean;
  /** Where something may be kept for the next window; undefined where nothing may. */
  storage: Uri | undefined;
  /** Version of the extension. */
  version: string;
}

/**
 * The story files of the workspace: found, read and watched. First every file is read, as much of it
 * as coverage needs; then, in the background, each story is checked. What is known is kept for the
 * next window, which shows it at once and then verifies it.
 */
export class WorkspaceStories implements StoryIndex, Disposable {
  state: StoryIndex['state'] = 'idle';
  private readonly config: LintConfig;
  private readonly store: StoryStore;
  private readonly isOpen: (uri: Uri) => boolean;
  private readonly changed = new EventEmitter<void>();
  private readonly gather: Gather;
  private readonly queue: WorkQueue;
  private readonly scan: Scan;
  private readonly checker: StoryChecker;
  private readonly cache: CacheKeeper | undefined;
  private readonly disposables: Disposable[];
  private watching: Disposable | undefined;
  private places = '';

  readonly onDidChange = this.changed.event;

  constructor({ world, config, store, log, isOpen, storage, version }: WorkspaceStoriesParts) {
    this.config = config;
    this.store = store;
    this.isOpen = isOpen;
    const interval = () => Math.max(SHORTEST_INTERVAL_MS, store.size * INTERVAL_MS_PER_STORY);
    this.gather = new Gather(() => this.changed.fire(), interval);
    const signal = () => this.gather.signal();
    const reader = new StoryReader(world, config, store, isOpen, log);
    this.scan = new Scan(world, store, reader, isOpen, signal);
    this.checker = new StoryChecker((uri) => reader.check(uri), signal, log);
    this.queue = new WorkQueue((error) => {
      log.error(error);
      this.scan.end();
      this.checker.go();
    });
    if (storage) {
      const file = new CacheFile(world, storage);
      this.cache = new CacheKeeper(file, store, version, () => this.state === 'ready', log);
    }
    this.disposables = [this.gather, this.changed, store.onDidChange(signal)];
  }

  get records() {
    return this.store.records;
  }

  get progress(): IndexProgress | undefined {
    const checking = this.checker.progress;
    return this.scan.progress ?? (checking && { what: 'checking', ...checking });
  }

  get unchecked(): number {
    return this.checker.unchecked;
  }

  get isStopped(): boolean {
    return this.checker.isStopped;
  }

  get unreadable() {
    return this.scan.unreadable;
  }

  get skipped() {
    return this.scan.skipped;
  }

  start(): void {
    if (this.state !== 'idle') return;
    this.disposables.push(
      workspace.onDidChangeWorkspaceFolders(() => this.readAgain()),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('files.exclude')) this.followSettings();
      }),
      this.config.onDidChange(() => this.followSettings()),
      window.onDidChangeWindowState(({ focused }) => focused && this.retry()),
    );
    this.queue.add(() => this.restore());
    this.watch();
    this.state = 'reading';
    this.scan.begin();
    this.queue.add((isWanted) => this.readAll(isWanted));
  }

  /**
   * Looks for stories in every Markdown file, and returns when all of them are checked. Heals what a
   * change that the system didn't report has left behind.
   */
  async checkEverywhere(): Promise<void> {
    this.scan.looksEverywhere = true;
    this.checker.isStopped = false;
    if (this.state === 'idle') this.start();
    else this.rescan();
    await this.queue.settled();
    await this.checker.settled();
  }

  /** Does no checks until somebody asks for all of them. */
  stopChecks(): void {
    this.checker.stop();
    this.gather.now();
  }

  /** Reads a file again that the editor no longer has open: what wasn't saved is gone. */
  reread(uri: Uri, liesAmongStories: boolean): void {
    if (this.state === 'idle') return;
    this.queue.add((isWanted) => this.scan.files([{ uri }], liesAmongStories, isWanted));
  }

  private async restore(): Promise<void> {
    const isWhole = await this.cache?.load();
    if (isWhole) this.state = 'ready';
    this.gather.now();
  }

  /** The folders or the places for stories are others: some stories aren't known for a while. */
  private readAgain(): void {
    this.state = 'reading';
    this.watch();
    this.rescan();
  }

  private followSettings(): void {
    if (this.places !== searchedPlaces()) this.readAgain();
    else this.queue.add(async () => this.checker.ask(await this.waitingStories()));
  }

  /** Files that couldn't be read may be readable by now, which no event would tell. */
  private retry(): void {
    const files = this.scan.unreadable.map(({ id }) => ({ uri: Uri.parse(id) }));
    if (files.length > 0) this.queue.add((isWanted) => this.scan.files(files, true, isWanted));
  }

  private watch(): void {
    this.places = searchedPlaces();
    this.watching?.dispose();
    this.watching = watchMarkdown(workspace.workspaceFolders ?? [], (changes) =>
      this.follow(changes),
    );
  }

  private follow(changes: readonly FileChange[]): void {
    if (changes.length > MANY_CHANGES) this.rescan();
    else this.queue.add((isWanted) => this.apply(changes, isWanted));
  }

  private rescan(): void {
    this.scan.begin();
    this.queue.restart((isWanted) => this.readAll(isWanted));
  }

  private async apply(changes: readonly FileChange[], isWanted: () => boolean): Promise<void> {
    if (!(await this.scan.changes(changes, isWanted))) await this.readAll(isWanted);
  }

  private async readAll(isWanted: () => boolean): Promise<void> {
    this.scan.begin();
    this.checker.hold();
    await this.scan.everything(isWanted);
    const waiting = await this.waitingStories();
    if (!isWanted()) return;
    this.state = 'ready';
    this.scan.end();
    this.checker.ask(waiting);
    this.gather.now();
  }

  /** The stories that aren't checked under the settings that count for them. */
  private async waitingStories(): Promise<Uri[]> {
    const waiting: Uri[] = [];
    for (const { uri, checkedBy } of this.store.all()) {
      if (!this.isOpen(uri) && checkedBy !== (await this.config.keyFor(uri))) waiting.push(uri);
    }
    return waiting;
  }

  dispose(): void {
    this.queue.drop();
    this.checker.hold();
    this.cache?.dispose();
    Disposable.from(...this.disposables).dispose();
    this.watching?.dispose();
  }
}
