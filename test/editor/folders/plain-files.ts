import * as vscode from 'vscode';

/** A file system in memory that can be listed and read, but not searched. */
export class PlainFiles implements vscode.FileSystemProvider {
  private readonly files = new Map<string, Uint8Array>();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const isNew = !this.files.has(uri.path);
    this.files.set(uri.path, content);
    const type = isNew ? vscode.FileChangeType.Created : vscode.FileChangeType.Changed;
    this.changed.fire([{ type, uri }]);
  }

  /** Puts empty files there that nobody is told of. */
  fill(uri: vscode.Uri, files: number): void {
    for (let n = 0; n < files; n++) this.files.set(`${uri.path}/${n}.txt`, new Uint8Array());
  }

  delete(uri: vscode.Uri): void {
    this.files.delete(uri.path);
    this.changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const content = this.files.get(uri.path);
    if (!content) throw vscode.FileSystemError.FileNotFound(uri);
    return content;
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const size = this.files.get(uri.path)?.length;
    const isFolder = size === undefined && this.readDirectory(uri).length > 0;
    if (size === undefined && !isFolder && uri.path !== '/') {
      throw vscode.FileSystemError.FileNotFound(uri);
    }
    const type = size === undefined ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: 0, mtime: 0, size: size ?? 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const base = path.endsWith('/') ? path : `${path}/`;
    const below = [...this.files.keys()].filter((file) => file.startsWith(base));
    const entries = below.map((file): [string, vscode.FileType] => {
      const [name = '', ...rest] = file.slice(base.length).split('/');
      return [name, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File];
    });
    return [...new Map(entries)];
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  createDirectory(): void {
    // A folder is there as soon as something lies in it.
  }

  rename(): never {
    throw vscode.FileSystemError.NoPermissions();
  }
}
