import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of stories that a test may change: a fresh copy, removed at the end. */
export class Workspace {
  /** Its path has a blank and a letter beyond ASCII, as real ones do. */
  readonly folder = mkdtempSync(join(tmpdir(), 'star störies-'));

  /** @param source folder to copy, relative to the repository */
  constructor(source?: string) {
    if (source) cpSync(source, this.folder, { recursive: true });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  rename(name: string, other: string): void {
    renameSync(this.path(name), this.path(other));
  }

  /** A file, or a folder with all that is in it. */
  delete(name: string): void {
    rmSync(this.path(name), { recursive: true });
  }

  exists(name: string): boolean {
    return existsSync(this.path(name));
  }

  /** Changes workspace settings. VS Code sees it at once, unlike a change of user settings on disk. */
  configure(settings: Record<string, unknown>): void {
    const file = '.vscode/settings.json';
    const before = this.exists(file) ? (JSON.parse(this.read(file)) as object) : {};
    this.write(file, JSON.stringify({ ...before, ...settings }, null, 2));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
