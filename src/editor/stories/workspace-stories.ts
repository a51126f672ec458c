import { Disposable, FileType, workspace, type Uri } from 'vscode';
import { declaresStory } from '../../core/story/discovery';
import type { LintConfig } from '../lint-config';
import type { Log } from '../log';
import type { StoryIndex } from '../story-index';
import { decode } from '../text';
import type { World } from '../world';
import { checkStory } from './check';
import { findMarkdown, findStoryFiles } from './find';
import { Pacer } from './pacer';
import type { StoryStore } from './store';
import { watchMarkdown, type FileChange } from './watch';

/** The story files of the workspace: found, read and watched. Open documents are not its business. */
export class WorkspaceStories implements StoryIndex, Disposable {
  state: StoryIndex['state'] = 'idle';
  readonly onDidChange;
  private readonly disposables: Disposable[] = [];
  private watching: Disposable | undefined;
  private looksEverywhere = false;
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly world: World,
    private readonly config: LintConfig,
    private readonly store: StoryStore,
    private readonly isOpen: (uri: Uri) => boolean,
    private readonly log: Log,
  ) {
    this.onDidChange = store.onDidChange;
  }

  get records() {
    return this.store.records;
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
    if (this.state === 'idle') this.start();
    else this.rescan();
    await this.work;
  }

  /** Reads a file again that the editor no longer has open: what wasn't saved is gone. */
  reread(uri: Uri, liesAmongStories: boolean): void {
    if (this.state !== 'idle') this.queue(() => this.read([uri], liesAmongStories));
  }

  private rescan(): void {
    const folders = workspace.workspaceFolders ?? [];
    this.state = 'reading';
    this.watching?.dispose();
    this.watching = watchMarkdown(folders, (changes) => this.queue(() => this.apply(changes)));
    this.queue(() => this.readAll());
  }

  /** Work is done in order, so that an older reading never replaces a newer one. */
  private queue(work: () => Promise<void>): void {
    this.work = this.work.then(work).catch((error: unknown) => this.log.error(error));
  }

  private async readAll(): Promise<void> {
    const folders = workspace.workspaceFolders ?? [];
    const found = (await Promise.all(folders.map(findStoryFiles))).flat();
    await this.read(found, true);
    this.looksEverywhere ||= found.length > 0;
    const others = this.looksEverywhere
      ? (await Promise.all(folders.map(findMarkdown))).flat()
      : [];
    const among = new Set(found.map(String));
    await this.read(
      others.filter((uri) => !among.has(uri.toString())),
      false,
    );
    const known = new Set([...found, ...others].map(String));
    this.store.keep((uri) => known.has(uri.toString()) || this.isOpen(uri));
    this.state = 'ready';
    this.store.announce();
  }

  private async apply(changes: readonly FileChange[]): Promise<void> {
    const of = (what: FileChange['what']) => changes.filter((change) => change.what === what);
    const gone = new Set(uris(of('deleted')).map(String));
    if (gone.size > 0) this.store.keep((uri) => !isGone(uri, gone));
    if (await holdsFolder(uris(of('appeared')))) return this.readAll();
    const among = of('written').filter(({ amongStories }) => amongStories);
    await this.read(uris(among), true);
    this.looksEverywhere ||= among.length > 0;
    if (this.looksEverywhere) {
      await this.read(uris(of('written').filter(({ amongStories }) => !amongStories)), false);
    }
  }

  /** @param areStories whether they are stories wherever they say so or not */
  private async read(files: readonly Uri[], areStories: boolean): Promise<void> {
    const pacer = new Pacer();
    for (const uri of files) {
      if (!this.isOpen(uri)) await this.readOne(uri, areStories);
      await pacer.pause();
    }
  }

  private async readOne(uri: Uri, isStory: boolean): Promise<void> {
    const text = await this.textOf(uri);
    if (text === undefined || !(isStory || declaresStory(text))) {
      this.store.delete(uri);
    } else if (!this.store.isCurrent(uri, text)) {
      const engine = await this.world.engine();
      const settings = await this.config.settingsFor(engine, uri);
      if (this.isOpen(uri)) return;
      this.store.set(uri, text, checkStory(engine, settings, uri, text), true);
    }
  }

  /** Undefined for what is no text: a folder named like a file, a picture, a file of somebody else. */
  private async textOf(uri: Uri): Promise<string | undefined> {
    try {
      return decode(await this.world.readFile(uri));
    } catch (error) {
      this.log.info(
        `Left out ${uri.fsPath}: ${error instanceof Error ? error.message : String(error)}`,
      );
      return undefined;
    }
  }

  dispose(): void {
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
