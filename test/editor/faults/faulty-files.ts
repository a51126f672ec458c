import { setTimeout as pause } from 'node:timers/promises';
import * as vscode from 'vscode';
import { Injector, type Operation } from '../../faults/injector';

const SLOW_MS = 30;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What somebody else writes into a file meanwhile. */
export const THEIRS = 'Somebody else has written this.\n';

/** A file system in memory that goes wrong as an injector wants it, in one of its folders. */
export class FaultyFiles implements vscode.FileSystemProvider {
  private readonly files = new Map<string, { bytes: Uint8Array; mtime: number }>();
  private readonly folders = new Set(['/', '/w']);
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  private clock = Date.now();
  private injector = new Injector();
  private concerns = (_path: string): boolean => false;
  /** Paths that somebody else has written or removed. */
  readonly touched = new Set<string>();

  readonly onDidChangeFile = this.changed.event;

  /** From now on operations on some paths go wrong as the injector wants. */
  inject(injector: Injector, concerns: (path: string) => boolean): void {
    this.injector = injector;
    this.concerns = concerns;
    this.touched.clear();
  }

  /** Every file by its path. */
  texts(below = '/'): Map<string, string> {
    const inside = [...this.files].filter(([path]) => path.startsWith(below));
    return new Map(inside.map(([path, { bytes }]) => [path, decoder.decode(bytes)]));
  }

  /** Somebody else writes, which never goes wrong. */
  put(path: string, text: string): void {
    this.set(path, encoder.encode(text));
  }

  /** Somebody else removes a file, or all below a folder. */
  remove(path: string): void {
    const gone = [...this.files.keys()].filter((one) => one === path || one.startsWith(`${path}/`));
    for (const one of gone) this.files.delete(one);
    for (const one of [...this.folders])
      if (one === path || one.startsWith(`${path}/`)) this.folders.delete(one);
    this.tell(vscode.FileChangeType.Deleted, ...gone);
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    await this.meet('stat', uri);
    const file = this.files.get(uri.path);
    if (file) {
      const { bytes, mtime } = file;
      return { type: vscode.FileType.File, ctime: 0, mtime, size: bytes.length };
    }
    if (!this.folders.has(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    await this.meet('readFile', uri);
    const file = this.files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file.bytes;
  }

  async readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
    await this.meet('readDirectory', uri);
    if (!this.folders.has(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    const within = (path: string) => path.slice(0, path.lastIndexOf('/')) === uri.path;
    const name = (path: string) => path.slice(path.lastIndexOf('/') + 1);
    return [
      ...[...this.files.keys()]
        .filter(within)
        .map((path): [string, vscode.FileType] => [name(path), vscode.FileType.File]),
      ...[...this.folders]
        .filter(within)
        .map((path): [string, vscode.FileType] => [name(path), vscode.FileType.Directory]),
    ];
  }

  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    await this.meet('writeFile', uri, content);
    this.set(uri.path, content);
  }

  async createDirectory(uri: vscode.Uri): Promise<void> {
    await this.meet('createDirectory', uri);
    this.addFolders(`${uri.path}/`);
  }

  async rename(from: vscode.Uri, to: vscode.Uri, { overwrite }: { overwrite: boolean }) {
    await this.meet('rename', to);
    const file = this.files.get(from.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(from);
    if (!overwrite && this.files.has(to.path)) throw vscode.FileSystemError.FileExists(to);
    this.files.delete(from.path);
    this.set(to.path, file.bytes);
    this.tell(vscode.FileChangeType.Deleted, from.path);
  }

  async delete(uri: vscode.Uri): Promise<void> {
    await this.meet('delete', uri);
    if (!this.files.has(uri.path) && !this.folders.has(uri.path))
      throw vscode.FileSystemError.FileNotFound(uri);
    this.remove(uri.path);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  private async meet(operation: Operation, uri: vscode.Uri, content?: Uint8Array): Promise<void> {
    if (!this.concerns(uri.path)) return;
    switch (this.injector.meet(operation, uri.path)) {
      case 'read-only':
      case 'permission lost':
        throw vscode.FileSystemError.NoPermissions(uri);
      case 'unavailable':
        throw vscode.FileSystemError.Unavailable(uri);
      case 'full':
        if (content) this.set(uri.path, content.slice(0, content.length / 2));
        throw new Error(`ENOSPC: no space left on device, write '${uri.path}'`);
      case 'vanishing':
        if (!this.files.has(uri.path)) return;
        this.touched.add(uri.path);
        return this.remove(uri.path);
      case 'another writer':
        if (!uri.path.endsWith('.md') || isDraft(uri.path)) return;
        this.touched.add(uri.path);
        return this.put(uri.path, THEIRS);
      case 'slow':
        return pause(SLOW_MS);
      case undefined:
    }
  }

  private set(path: string, bytes: Uint8Array): void {
    const { Changed, Created } = vscode.FileChangeType;
    const type = this.files.has(path) ? Changed : Created;
    this.addFolders(path);
    this.files.set(path, { bytes, mtime: (this.clock += 1000) });
    this.tell(type, path);
  }

  private addFolders(path: string): void {
    for (let at = path.indexOf('/', 1); at > 0; at = path.indexOf('/', at + 1))
      this.folders.add(path.slice(0, at));
  }

  private tell(type: vscode.FileChangeType, ...paths: string[]): void {
    this.changed.fire(
      paths.map((path) => ({ type, uri: vscode.Uri.from({ scheme: 'faulty', path }) })),
    );
  }
}

/** What is written before it gets its name; nobody else knows of it. */
export const isDraft = (path: string): boolean =>
  path.slice(path.lastIndexOf('/') + 1).startsWith('.');
