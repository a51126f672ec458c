import { Disposable, EventEmitter, workspace, type Uri } from 'vscode';
import type { RoundRecord } from '../../core/round/record/record';
import { listMarkdown, ROUNDS_FOLDER } from '../round/saved-rounds';
import { Pacer } from '../stories/pacer';
import { decode } from '../text';
import type { ReviewEngine, World } from '../world';

/** A file among the rounds. */
export interface RecordFile {
  readonly uri: Uri;
  /** Absent when it can't be read, though it says that it is a round. */
  readonly record?: RoundRecord;
}

/**
 * The saved rounds of all workspace folders with all that they say. A file is read when it is asked
 * for the first time, and again only after it has changed.
 */
export class RecordFiles implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable;
  /** By URI; what is no round is remembered, too. */
  private readonly read = new Map<string, Promise<RecordFile | undefined>>();

  readonly onDidChange = this.changed.event;

  constructor(private readonly world: World) {
    const watcher = workspace.createFileSystemWatcher(`**/${ROUNDS_FOLDER}/*.md`);
    const forget = (uri: Uri) => {
      this.read.delete(uri.toString());
      this.changed.fire();
    };
    this.subscriptions = Disposable.from(
      watcher,
      watcher.onDidCreate(forget),
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
      workspace.onDidChangeWorkspaceFolders(() => this.changed.fire()),
    );
  }

  async all(): Promise<RecordFile[]> {
    const engine = await this.world.review();
    const folders = workspace.workspaceFolders ?? [];
    const uris = (await Promise.all(folders.map(({ uri }) => listMarkdown(uri)))).flat();
    const pacer = new Pacer();
    const files: RecordFile[] = [];
    for (const uri of uris) {
      const file = await this.file(uri, engine);
      if (file) files.push(file);
      await pacer.pause();
    }
    return files;
  }

  dispose(): void {
    Disposable.from(this.subscriptions, this.changed).dispose();
  }

  private file(uri: Uri, engine: ReviewEngine): Promise<RecordFile | undefined> {
    const key = uri.toString();
    const known = this.read.get(key) ?? readFile(uri, engine, this.world);
    this.read.set(key, known);
    return known;
  }
}

async function readFile(
  uri: Uri,
  { readRecord, declaresRecord }: ReviewEngine,
  world: World,
): Promise<RecordFile | undefined> {
  const text = await textOf(uri, world);
  if (text === undefined || !declaresRecord(text)) return undefined;
  const { record } = readRecord(text);
  return { uri, ...(record && { record }) };
}

/** Undefined when it is no text, or was removed meanwhile. */
async function textOf(uri: Uri, world: World): Promise<string | undefined> {
  try {
    return decode(await world.readFile(uri));
  } catch {
    return undefined;
  }
}
