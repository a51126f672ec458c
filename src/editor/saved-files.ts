import { Disposable, EventEmitter, FileType, Uri, workspace } from 'vscode';
import { Pacer } from './stories/pacer';
import { decode } from './text';
import type { World } from './world';

/** A file, and what was made of its text. */
export interface SavedFile<T> {
  readonly uri: Uri;
  readonly value: T;
}

/** So many are read at once. */
const AT_ONCE = 32;

/**
 * The Markdown files right in one folder of each workspace folder. Each is read when it is asked for
 * the first time, and again only after it has changed.
 */
export class SavedFiles<T> implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable;
  /** By URI; what nothing was made of is remembered, too. */
  private readonly known = new Map<string, Promise<T | undefined>>();
  private listed: Promise<SavedFile<T>[]> | undefined;

  readonly onDidChange = this.changed.event;

  /** @param read makes nothing of a file that is none of these */
  constructor(
    private readonly folder: string,
    private readonly world: Pick<World, 'readFile'>,
    private readonly read: (text: string, uri: Uri) => T | undefined | Promise<T | undefined>,
  ) {
    // A folder that comes with its files may be all that is heard of them.
    const watcher = workspace.createFileSystemWatcher(`**/{${folder},${folder}/*.md}`);
    const forget = (uri: Uri) => {
      this.known.delete(uri.toString());
      this.forgetList();
    };
    this.subscriptions = Disposable.from(
      watcher,
      watcher.onDidCreate(forget),
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
      workspace.onDidChangeWorkspaceFolders(() => this.forgetList()),
    );
  }

  /** By folder and name; what can't be read is left out. */
  all(): Promise<SavedFile<T>[]> {
    this.listed ??= this.list();
    return this.listed;
  }

  dispose(): void {
    Disposable.from(this.subscriptions, this.changed).dispose();
  }

  private forgetList(): void {
    this.listed = undefined;
    this.changed.fire();
  }

  private async list(): Promise<SavedFile<T>[]> {
    const uris = await listMarkdown(this.folder);
    const pacer = new Pacer();
    const files: SavedFile<T>[] = [];
    for (let at = 0; at < uris.length; at += AT_ONCE) {
      const some = uris.slice(at, at + AT_ONCE).map(async (uri) => {
        const value = await this.valueOf(uri);
        return value === undefined ? [] : [{ uri, value }];
      });
      files.push(...(await Promise.all(some)).flat());
      await pacer.pause();
    }
    return files;
  }

  private valueOf(uri: Uri): Promise<T | undefined> {
    const key = uri.toString();
    const known = this.known.get(key) ?? this.readAt(uri);
    this.known.set(key, known);
    return known;
  }

  private async readAt(uri: Uri): Promise<T | undefined> {
    const text = await readText(uri, this.world);
    return text === undefined ? undefined : this.read(text, uri);
  }
}

/** The Markdown files right in a folder of each workspace folder, by name. */
export async function listMarkdown(name: string): Promise<Uri[]> {
  const folders = workspace.workspaceFolders ?? [];
  return (await Promise.all(folders.map(({ uri }) => listIn(Uri.joinPath(uri, name))))).flat();
}

async function listIn(folder: Uri): Promise<Uri[]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries
      .filter(([name, type]) => (type & FileType.File) !== 0 && name.endsWith('.md'))
      .map(([name]) => Uri.joinPath(folder, name))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  } catch {
    return []; // No such folder, or none that may be read: nothing was saved there.
  }
}

/** Undefined when it is no text, or was removed meanwhile. */
export async function readText(
  uri: Uri,
  world: Pick<World, 'readFile'>,
): Promise<string | undefined> {
  try {
    return decode(await world.readFile(uri));
  } catch {
    return undefined;
  }
}
