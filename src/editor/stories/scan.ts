import { FileType, workspace, type Uri } from 'vscode';
import { isWithin } from '../../core/index/places';
import type { IndexProgress, Skipped } from '../story-index';
import type { World } from '../world';
import { exclusion } from './excluded';
import { findFiles } from './find';
import type { OpenFiles } from './open-files';
import type { Reading, StoryReader } from './reader';
import type { StoryStore } from './store';
import type { FileChange } from './watch';

/** More at once are a build: then it is cheaper to search than to ask about each. */
const MOST_ASKED = 50;

/** Brings the store up to date with the files of the workspace: with all, or with those that changed. */
export class Scan {
  /** Undefined when the files aren't being read, see `begin` and `end`. */
  progress: IndexProgress | undefined;
  skipped: readonly Skipped[] = [];
  /** Whether all Markdown files are looked into; in a workspace without stories none is. */
  looksEverywhere = false;

  constructor(
    private readonly world: World,
    private readonly store: StoryStore,
    private readonly reader: StoryReader,
    private readonly open: OpenFiles,
    private readonly onProgress: () => void,
  ) {}

  /** All files are to be read; how many is not known yet. */
  begin(): void {
    this.progress = { what: 'reading', done: 0, total: 0 };
  }

  end(): void {
    this.progress = undefined;
  }

  /** Reads every file that may be a story, and forgets those that are no longer there. */
  async everything(isWanted: () => boolean): Promise<void> {
    this.looksEverywhere ||= [...this.store.all()].some(({ counted }) => counted);
    const { stories, others, skipped } = await findFiles(
      this.world,
      this.looksEverywhere,
      isWanted,
    );
    if (!isWanted()) return;
    this.progress = { what: 'reading', done: 0, total: stories.length + others.length };
    await this.read({ files: stories, areStories: true, inFull: false }, isWanted);
    await this.read({ files: others, areStories: false, inFull: false }, isWanted);
    if (!isWanted()) return;
    this.looksEverywhere ||= stories.length > 0;
    this.skipped = skipped;
    const known = new Set([...stories, ...others].map(String));
    for (const id of await this.openElsewhere(known)) known.add(id);
    this.reader.keep((id) => known.has(id));
  }

  /**
   * Reads what has changed, and checks it at once.
   * @returns false when it takes a look at everything to know what has changed
   */
  async changes(changes: readonly FileChange[], isWanted: () => boolean): Promise<boolean> {
    const isExcluded = await exclusion(this.world);
    const of = (what: FileChange['what']) =>
      changes.filter((change) => change.what === what && !isExcluded(change.uri));
    const gone = new Set(of('deleted').map(({ uri }) => uri.toString()));
    this.reader.keep((id) => !isWithin(id, gone));
    if (await holdsFolder(of('appeared').map(({ uri }) => uri))) return false;
    const among = of('written').filter(({ amongStories }) => amongStories);
    if (among.length > 0 && !this.looksEverywhere) return false;
    await this.files(among, true, isWanted);
    const others = of('written').filter(({ amongStories }) => !amongStories);
    if (this.looksEverywhere) await this.files(others, false, isWanted);
    return true;
  }

  /** Reads single files, and checks them at once. */
  async files(
    files: readonly { uri: Uri }[],
    areStories: boolean,
    isWanted: () => boolean,
  ): Promise<void> {
    const uris = files.map(({ uri }) => uri);
    await this.reader.read({ files: uris, areStories, inFull: true }, isWanted, () => undefined);
  }

  /** Open stories that were not found and are there all the same: hidden, not on a disk, one too many. */
  private async openElsewhere(found: ReadonlySet<string>): Promise<string[]> {
    const open = [...this.store.all()].filter(
      ({ uri }) => !found.has(uri.toString()) && this.open.has(uri),
    );
    const isThere = await Promise.all(
      open.map(async ({ uri, counted }) => !counted || (await typeOf(uri)) !== FileType.Unknown),
    );
    return open.filter((_, at) => isThere[at]).map(({ uri }) => uri.toString());
  }

  private read(reading: Reading, isWanted: () => boolean): Promise<void> {
    return this.reader.read(reading, isWanted, () => {
      if (this.progress) this.progress.done += 1;
      this.onProgress();
    });
  }
}

/** Whether one of the paths is a folder, which may have brought stories with it. */
async function holdsFolder(appeared: readonly Uri[]): Promise<boolean> {
  if (appeared.length > MOST_ASKED) return true;
  const types = await Promise.all(appeared.map(typeOf));
  return types.some((type) => (type & FileType.Directory) !== 0);
}

/** `Unknown` where nothing is. */
async function typeOf(uri: Uri): Promise<FileType> {
  try {
    return (await workspace.fs.stat(uri)).type;
  } catch {
    return FileType.Unknown;
  }
}
