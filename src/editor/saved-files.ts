import { Disposable, EventEmitter, FileType, Uri, window, workspace } from 'vscode';
import { unreadableReason } from '../core/index/unreadable';
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
 * the first time, and again only after it has changed; what couldn't be read, whenever it is asked for.
 */
export class SavedFiles<T> implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable;
  /** By URI; what nothing was made of is remembered, too. */
  private readonly known = new Map<string, Promise<T | undefined>>();
  private listed: Promise<SavedFile<T>[]> | undefined;
  /** Folders and files that are there and couldn't be read, by URI. */
  private failed = new Set<string>();

  readonly onDidChange = this.changed.event;

  /**
   * @param read makes nothing of a file that is none of these
   * @param unreadable what stands for a file, or the folder, that is there and can't be read; undefined
   *   leaves it out
   */
  constructor(
    private readonly folder: string,
    private readonly world: Pick<World, 'readFile'>,
    private readonly read: (text: string, uri: Uri) => T | undefined | Promise<T | undefined>,
    private readonly unreadable?: (uri: Uri) => T,
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
      window.onDidChangeWindowState(({ focused }) => focused && this.retry()),
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

  /** The candidate comes back to the window, perhaps from mending what couldn't be read. */
  private retry(): void {
    if (this.failed.size > 0) this.forgetList();
  }

  private forgetList(): void {
    this.listed = undefined;
    this.changed.fire();
  }

  private async list(): Promise<SavedFile<T>[]> {
    for (const key of this.failed) this.known.delete(key);
    this.failed = new Set();
    const files: SavedFile<T>[] = [];
    const uris = await listMarkdown(this.folder, (folder) => {
      this.failed.add(folder.toString());
      if (this.unreadable) files.push({ uri: folder, value: this.unreadable(folder) });
    });
    const pacer = new Pacer();
    for (let at = 0; at < uris.length; at += AT_ONCE) {
      const some = uris.slice(at, at + AT_ONCE).map(async (uri) => {
        const value = await this.valueOf(uri);
        return value === undefined ? [] : [{ uri, value }];
      });
      files.push(...(await Promise.all(some)).flat());
      await pacer.pause();
    }
    if (this.failed.size > 0) this.listed = undefined;
    return files;
  }

  private valueOf(uri: Uri): Promise<T | undefined> {
    const key = uri.toString();
    const known = this.known.get(key) ?? this.readAt(uri);
    this.known.set(key, known);
    return known;
  }

  private async readAt(uri: Uri): Promise<T | undefined> {
    const key = uri.toString();
    const text = await readText(uri, this.world, () => this.failed.add(key));
    if (text !== undefined) return this.read(text, uri);
    return this.failed.has(key) ? this.unreadable?.(uri) : undefined;
  }
}

/** Told of what is there and can't be read. */
type OnFailure = (uri: Uri) => void;

/** The Markdown files right in a folder of each workspace folder, by name. */
export async function listMarkdown(
  name: string,
  onFailure: OnFailure = () => undefined,
): Promise<Uri[]> {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => Uri.joinPath(uri, name));
  return (await Promise.all(folders.map((folder) => listIn(folder, onFailure)))).flat();
}

async function listIn(folder: Uri, onFailure: OnFailure): Promise<Uri[]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries
      .filter(([name, type]) => (type & FileType.File) !== 0 && name.endsWith('.md'))
      .map(([name]) => Uri.joinPath(folder, name))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  } catch (error) {
    if (unreadableReason(error) !== undefined) onFailure(folder);
    return []; // No such folder, or none that may be read.
  }
}

/** Undefined when it is no text, or was removed meanwhile. */
export async function readText(
  uri: Uri,
  world: Pick<World, 'readFile'>,
  onFailure: OnFailure = () => undefined,
): Promise<string | undefined> {
  try {
    return decode(await world.readFile(uri));
  } catch (error) {
    if (unreadableReason(error) !== undefined) onFailure(uri);
    return undefined;
  }
}
