import { Disposable, EventEmitter, FileType, workspace, type Uri } from 'vscode';
import type { LintConfig } from '../lint-config';
import type { Log } from '../log';
import type { IndexProgress, StoryIndex } from '../story-index';
import type { World } from '../world';
import { StoryChecker } from './checker';
import { findMarkdown, findStoryFiles } from './find';
import { Gather } from './gather';
import { StoryReader, type Reading } from './reader';
import type { StoryStore } from './store';
import { watchMarkdown, type FileChange } from './watch';
import { WorkQueue } from './work-queue';

/** Listeners may have to compute for long, so that they hear of many changes less often. */
const SHORTEST_INTERVAL_MS = 100;
const INTERVAL_MS_PER_STORY = 0.1;

/** More changes at once are a checkout: then everything is looked at again, once. */
const MANY_CHANGES = 200;

/** The story files of the workspace: found, read and watched. Open documents are not its business. */
export class WorkspaceStories implements StoryIndex, Disposable {
  state: StoryIndex['state'] = 'idle';
  readonly skipped: StoryIndex['skipped'] = [];
  private readonly changed = new EventEmitter<void>();
  private readonly gather: Gather;
  private readonly queue: WorkQueue;
  private readonly reader: StoryReader;
  private readonly checker: StoryChecker;
  private readonly disposables: Disposable[];
  private reading: IndexProgress | undefined;
  private watching: Disposable | undefined;
  private looksEverywhere = false;

  readonly onDidChange = this.changed.event;

  constructor(
    world: World,
    private readonly config: LintConfig,
    private readonly store: StoryStore,
    private readonly isOpen: (uri: Uri) => boolean,
    log: Log,
  ) {
    const interval = () =>
      Math.max(SHORTEST_INTERVAL_MS, store.records.length * INTERVAL_MS_PER_STORY);
    this.gather = new Gather(() => this.changed.fire(), interval);
    this.queue = new WorkQueue((error) => {
      log.error(error);
      this.checker.go();
    });
    this.reader = new StoryReader(world, config, store, isOpen, log);
    const check = (uri: Uri) => this.reader.check(uri);
    this.checker = new StoryChecker(check, () => this.gather.signal(), log);
    this.disposables = [this.gather, this.changed, store.onDidChange(() => this.gather.signal())];
  }

  get records() {
    return this.store.records;
  }

  get progress(): IndexProgress | undefined {
    const checking = this.checker.progress;
    return this.reading ?? (checking && { what: 'checking', ...checking });
  }

  get unchecked(): number {
    return this.checker.unchecked;
  }

  get isStopped(): boolean {
    return this.checker.isStopped;
  }

  get unreadable() {
    return this.reader.unreadable;
  }

  start(): void {
    if (this.state !== 'idle') return;
    this.disposables.push(
      workspace.onDidChangeWorkspaceFolders(() => this.rescan()),
      this.config.onDidChange(() => this.rescan()),
    );
    this.rescan();
  }

  /**
   * Looks for stories in every Markdown file, and returns when all of them are checked. Heals what a
   * change that the system didn't report has left behind.
   */
  async checkEverywhere(): Promise<void> {
    this.looksEverywhere = true;
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
    this.queue.add((isWanted) => this.readInFull([uri], liesAmongStories, isWanted));
  }

  private rescan(): void {
    const folders = workspace.workspaceFolders ?? [];
    this.state = 'reading';
    this.watching?.dispose();
    this.watching = watchMarkdown(folders, (changes) => this.take(changes));
    this.queue.restart((isWanted) => this.readAll(isWanted));
  }

  private take(changes: readonly FileChange[]): void {
    if (changes.length > MANY_CHANGES) this.queue.restart((isWanted) => this.readAll(isWanted));
    else this.queue.add((isWanted) => this.apply(changes, isWanted));
  }

  private async readAll(isWanted: () => boolean): Promise<void> {
    this.checker.hold();
    const folders = workspace.workspaceFolders ?? [];
    const found = (await Promise.all(folders.map(findStoryFiles))).flat();
    await this.read({ files: found, areStories: true, inFull: false }, isWanted);
    this.looksEverywhere ||= found.length > 0;
    const among = new Set(found.map(String));
    const markdown = this.looksEverywhere ? await Promise.all(folders.map(findMarkdown)) : [];
    const others = markdown.flat().filter((uri) => !among.has(uri.toString()));
    await this.read({ files: others, areStories: false, inFull: false }, isWanted);
    if (!isWanted()) return;
    const known = new Set([...found, ...others].map(String));
    this.store.keep((uri) => known.has(uri.toString()) || this.isOpen(uri));
    this.reader.keep((id) => known.has(id));
    this.state = 'ready';
    this.checker.ask(await this.uncheckedStories());
    this.gather.now();
  }

  private async uncheckedStories(): Promise<Uri[]> {
    const found: Uri[] = [];
    for (const { uri, checkedBy } of this.store.all()) {
      if (!this.isOpen(uri) && checkedBy !== (await this.config.keyFor(uri))) found.push(uri);
    }
    return found;
  }

  private async apply(changes: readonly FileChange[], isWanted: () => boolean): Promise<void> {
    const of = (what: FileChange['what']) => changes.filter((change) => change.what === what);
    const gone = new Set(uris(of('deleted')).map(String));
    if (gone.size > 0) this.store.keep((uri) => !isGone(uri, gone));
    if (await holdsFolder(uris(of('appeared')))) return this.readAll(isWanted);
    const among = of('written').filter(({ amongStories }) => amongStories);
    await this.readInFull(uris(among), true, isWanted);
    this.looksEverywhere ||= among.length > 0;
    if (!this.looksEverywhere) return;
    const others = of('written').filter(({ amongStories }) => !amongStories);
    await this.readInFull(uris(others), false, isWanted);
  }

  private readInFull(files: readonly Uri[], areStories: boolean, isWanted: () => boolean) {
    return this.reader.read({ files, areStories, inFull: true }, isWanted, () => undefined);
  }

  private async read(reading: Reading, isWanted: () => boolean): Promise<void> {
    const progress: IndexProgress = { what: 'reading', done: 0, total: reading.files.length };
    this.reading = progress;
    await this.reader.read(reading, isWanted, () => {
      progress.done += 1;
      this.gather.signal();
    });
    this.reading = undefined;
  }

  dispose(): void {
    this.queue.drop();
    this.checker.hold();
    Disposable.from(...this.disposables).dispose();
    this.watching?.dispose();
  }
}

function uris(changes: readonly FileChange[]): Uri[] {
  return changes.map(({ uri }) => uri);
}

/** More at once are a build or a checkout: then it is cheaper to search than to ask about each. */
const MOST_ASKED = 50;

/** Whether one of the paths is a folder, which may have brought stories with it. */
async function holdsFolder(appeared: readonly Uri[]): Promise<boolean> {
  if (appeared.length > MOST_ASKED) return true;
  const types = await Promise.all(
    appeared.map((uri) =>
      workspace.fs.stat(uri).then(
        ({ type }) => type,
        () => FileType.Unknown,
      ),
    ),
  );
  return types.some((type) => (type & FileType.Directory) !== 0);
}

/** Whether a file or one of the folders around it is among the deleted. */
function isGone(uri: Uri, gone: ReadonlySet<string>): boolean {
  for (let path = uri.toString(); path.includes('/'); path = path.slice(0, path.lastIndexOf('/'))) {
    if (gone.has(path)) return true;
  }
  return false;
}
