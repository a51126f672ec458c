import { Disposable, EventEmitter, Uri, workspace } from 'vscode';
import type { Patterns } from '../../core/review/patterns';
import type { KnownStory, ReviewedRound } from '../../core/review/review';
import type { PatternsModel } from '../../views/patterns/protocol';
import type { LiveCoverage } from '../live-coverage';
import { baseOf } from '../round/saved-record';
import type { SavedFiles } from '../saved-files';
import type { ReviewEngine, World } from '../world';
import { recordFiles, type RecordFile } from './record-files';

/** The saved rounds and what they have in common. */
interface Reading {
  readonly files: readonly RecordFile[];
  readonly patterns: Patterns;
}

/** What the saved rounds have in common now; worked out when asked for, once for each change. */
export class LivePatterns implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly files: SavedFiles<RecordFile>;
  private readonly subscriptions: Disposable;
  private known: Promise<Reading> | undefined;
  /** Which stories there were, so that a mere change of their text changes nothing here. */
  private knownStories: string | undefined;

  /** Something may be different; ask again. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly world: World,
    private readonly coverage: LiveCoverage,
  ) {
    this.files = recordFiles(world);
    const forget = () => {
      this.known = undefined;
      this.changed.fire();
    };
    this.subscriptions = Disposable.from(
      this.files,
      this.files.onDidChange(forget),
      coverage.index.onDidChange(() => {
        const stories = JSON.stringify(this.stories());
        if (stories === this.knownStories) return;
        this.knownStories = stories;
        forget();
      }),
    );
  }

  engine(): Promise<ReviewEngine> {
    return this.world.review();
  }

  /** `2026-11-22` where the host is. */
  today(): string {
    return this.coverage.today();
  }

  async patterns(): Promise<Patterns> {
    return (await this.reading()).patterns;
  }

  async model(): Promise<PatternsModel> {
    const { files, patterns } = await this.reading();
    return {
      patterns,
      unreadable: files
        .filter(({ record }) => !record)
        .map(({ uri }) => ({ id: uri.toString(), path: workspace.asRelativePath(uri) })),
      hasFolder: (workspace.workspaceFolders ?? []).length > 0,
    };
  }

  /** The file of a round, known by when it began, of copies the one that counts; undefined when it is gone. */
  async fileOf(started: string): Promise<Uri | undefined> {
    const { files } = await this.reading();
    return files.findLast(({ record }) => record?.started === started)?.uri;
  }

  /** A file that says it is a round and can't be read, by its URI; undefined when there is none. */
  async unreadableFile(id: string): Promise<Uri | undefined> {
    const { files } = await this.reading();
    return files.find(({ record, uri }) => !record && uri.toString() === id)?.uri;
  }

  /** Looks for stories, too: which are never told can only be said of those that are known. */
  start(): void {
    this.coverage.index.start();
  }

  dispose(): void {
    Disposable.from(this.subscriptions, this.changed).dispose();
  }

  private reading(): Promise<Reading> {
    this.known ??= this.read().catch((error: unknown) => {
      this.known = undefined;
      throw error;
    });
    return this.known;
  }

  private async read(): Promise<Reading> {
    const [engine, found] = await Promise.all([this.engine(), this.files.all()]);
    const files = found.map(({ value }) => value);
    return { files, patterns: engine.patternsOf(files.flatMap(reviewed), this.stories()) };
  }

  private stories(): KnownStory[] | undefined {
    const { state, records } = this.coverage.index;
    return state === 'ready' ? records.map(({ id, title }) => ({ id, title })) : undefined;
  }
}

/** Stories are known by their URIs here, as the index knows them. */
function reviewed({ uri, record }: RecordFile): ReviewedRound[] {
  if (!record) return [];
  const folder = baseOf(uri);
  return [{ record, told: record.told.map((path) => Uri.joinPath(folder, path).toString()) }];
}
