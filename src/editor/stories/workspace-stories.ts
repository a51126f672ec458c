import { Disposable, EventEmitter, Uri } from 'vscode';
import type { LintConfig } from '../lint-config';
import type { Log } from '../log';
import type { IndexProgress, StoryIndex } from '../story-index';
import type { World } from '../world';
import { CacheFile } from './cache-file';
import { CacheKeeper } from './cache-keeper';
import { StoryChecker } from './checker';
import { Failures } from './failures';
import { Follower } from './follow';
import { Gather } from './gather';
import type { OpenFiles } from './open-files';
import { StoryReader } from './reader';
import { Scan } from './scan';
import type { StoryStore } from './store';
import { MANY_CHANGES, type FileChange } from './watch';
import { WorkQueue } from './work-queue';

/** Listeners may have to compute for long, so that they hear of many changes less often. */
const SHORTEST_INTERVAL_MS = 100;
const INTERVAL_MS_PER_STORY = 0.1;

export interface WorkspaceStoriesParts {
  world: World;
  config: LintConfig;
  store: StoryStore;
  log: Log;
  open: OpenFiles;
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
  private readonly changed = new EventEmitter<void>();
  private readonly gather: Gather;
  private readonly failures: Failures;
  private readonly reader: StoryReader;
  private readonly scan: Scan;
  private readonly checker: StoryChecker;
  private readonly queue: WorkQueue;
  private readonly cache: CacheKeeper | undefined;
  private readonly disposables: Disposable[];

  readonly onDidChange = this.changed.event;

  constructor({ world, config, store, log, open, storage, version }: WorkspaceStoriesParts) {
    this.config = config;
    this.store = store;
    const interval = () => Math.max(SHORTEST_INTERVAL_MS, store.size * INTERVAL_MS_PER_STORY);
    this.gather = new Gather(() => this.changed.fire(), interval);
    const signal = () => this.gather.signal();
    this.failures = new Failures(signal);
    this.reader = new StoryReader(world, config, store, open, this.failures, log);
    this.scan = new Scan(world, store, this.reader, open, signal);
    this.checker = new StoryChecker((uri) => this.reader.check(uri), signal, log);
    this.queue = new WorkQueue((error) => log.error(error));
    if (storage) {
      const file = new CacheFile(world, storage);
      this.cache = new CacheKeeper(file, store, version, () => this.state === 'ready', log);
    }
    this.disposables = [this.gather, this.changed, store.onDidChange((uri) => this.follow(uri))];
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
    return this.failures.list;
  }

  get skipped() {
    return this.scan.skipped;
  }

  start(): void {
    if (this.state !== 'idle') return;
    this.state = 'reading';
    this.disposables.push(
      new Follower(this.config, {
        onPlaces: () => this.readAgain(),
        onSettings: () => this.queue.add(() => this.checkWaiting()),
        onFiles: (changes) => this.followFiles(changes),
        onFocus: () => this.retry(),
      }),
    );
    this.scan.begin();
    this.queue.add((isWanted) => this.restore(isWanted));
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
    if (!this.progress) return;
    this.checker.isStopped = true;
    this.gather.now();
  }

  /** Reads a file again that the editor no longer has open: what wasn't saved is gone. */
  reread(uri: Uri, liesAmongStories: boolean): void {
    if (this.state === 'idle') return;
    this.queue.add((isWanted) => this.scan.files([{ uri }], liesAmongStories, isWanted));
  }

  private async restore(isWanted: () => boolean): Promise<void> {
    const isWhole = await this.cache?.load();
    if (isWhole && isWanted()) this.state = 'ready';
    this.gather.now();
  }

  /** Some stories aren't known for a while. */
  private readAgain(): void {
    this.state = 'reading';
    this.rescan();
  }

  /** Files that couldn't be read may be readable by now, which no event would tell. */
  private retry(): void {
    const files = this.unreadable.map(({ id }) => ({ uri: Uri.parse(id) }));
    if (files.length > 0) this.queue.add((isWanted) => this.scan.files(files, true, isWanted));
  }

  private followFiles(changes: readonly FileChange[]): void {
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
    try {
      await this.scan.everything(isWanted);
    } finally {
      // Where they can't be looked for, what is known is all there is to show.
      await this.finish(isWanted);
    }
  }

  private async finish(isWanted: () => boolean): Promise<void> {
    const waiting = await this.reader.waiting();
    if (!isWanted()) return;
    this.state = 'ready';
    this.scan.end();
    this.checker.ask(waiting);
    this.gather.now();
  }

  private async checkWaiting(): Promise<void> {
    this.checker.ask(await this.reader.waiting());
  }

  /** Something is known otherwise of a story, perhaps that it was checked. */
  private follow(uri: Uri): void {
    if (this.store.get(uri)?.checkedBy !== '') this.checker.forget(uri);
    this.gather.signal();
  }

  dispose(): void {
    this.queue.drop();
    this.checker.hold();
    this.cache?.dispose();
    Disposable.from(...this.disposables).dispose();
  }
}
