import { FileType, workspace, type Uri } from 'vscode';
import { isWithin } from '../../core/index/places';
import type { IndexProgress, SkippedFiles, UnreadableStory } from '../story-index';
import type { World } from '../world';
import { exclusion } from './excluded';
import { findFiles } from './find';
import type { Reading, StoryReader } from './reader';
import type { StoryStore } from './store';
import type { FileChange } from './watch';

/** More at once are a build: then it is cheaper to search than to ask about each. */
const MOST_ASKED = 50;

/** Brings the store up to date with the files of the workspace: with all, or with those that changed. */
export class Scan {
  /** Undefined when the files aren't being read, see `begin` and `end`. */
  progress: IndexProgress | undefined;
  skipped: readonly SkippedFiles[] = [];
  /** Whether all Markdown files are looked into; in a workspace without stories none is. */
  looksEverywhere = false;

  constructor(
    private readonly world: World,
    private readonly store: StoryStore,
    private readonly reader: StoryReader,
    private readonly isOpen: (uri: Uri) => boolean,
    private readonly onProgress: () => void,
  ) {}

  get unreadable(): UnreadableStory[] {
    return this.reader.unreadable;
  }

  /** All files are to be read; how many is not known yet. */
  begin(): void {
    this.progress = { what: 'reading', done: 0, total: 0 };
  }

  end(): void {
    this.progress = undefined;
  }

  /** Reads every file that may be a story, and forgets those that are no longer there. */
  async everything(isWanted: () => boolean): Promise<void> {
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
    this.store.keep((uri) => known.has(uri.toString()) || this.isOpen(uri));
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
    this.store.keep((uri) => !isWithin(uri.toString(), gone));
    this.reader.keep((id) => !isWithin(id, gone));
    if (await holdsFolder(of('appeared').map(({ uri }) => uri))) return false;
    const among = of('written').filter(({ amongStories }) => amongStories);
    await this.files(among, true, isWanted);
    this.looksEverywhere ||= among.length > 0;
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
