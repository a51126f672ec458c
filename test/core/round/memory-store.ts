import assert from 'node:assert/strict';
import { setImmediate as soon } from 'node:timers/promises';
import type { Uri } from 'vscode';
import type { SegmentStore } from '../../../src/editor/round/segment-journal';

/** A file system in memory, with as much of VS Code's as a journal uses. Nothing in it takes no time. */
export class MemoryStore implements SegmentStore {
  readonly files = new Map<string, Uint8Array>();
  /** Called before a file is read, written or deleted, and when half of it is written; may throw. */
  before: (action: 'read' | 'write' | 'half' | 'delete', path: string) => void | Promise<void> =
    () => undefined;

  createDirectory(): Promise<void> {
    return soon();
  }

  async readDirectory(folder: Uri): Promise<[string, number][]> {
    await soon();
    const prefix = `${folder.path}/`;
    const inside = [...this.files.keys()].filter((path) => path.startsWith(prefix));
    if (inside.length === 0) throw missing();
    return inside.reverse().map((path) => [path.slice(prefix.length), 1]);
  }

  async readFile({ path }: Uri): Promise<Uint8Array> {
    await this.before('read', path);
    await soon();
    const file = this.files.get(path);
    if (!file) throw missing();
    return file;
  }

  /** Half of it is there for a while; what is deleted meanwhile is gone. */
  async writeFile({ path }: Uri, content: Uint8Array): Promise<void> {
    const isSegment = path.endsWith('.lines');
    assert.ok(!isSegment || !this.files.has(path), 'a segment is written once');
    await this.before('write', path);
    this.files.set(path, content.slice(0, content.length / 2));
    await this.before('half', path);
    await soon();
    if (this.files.has(path)) this.files.set(path, content);
  }

  async delete({ path }: Uri): Promise<void> {
    await this.before('delete', path);
    await soon();
    const inside = [...this.files.keys()].filter(
      (one) => one === path || one.startsWith(`${path}/`),
    );
    if (inside.length === 0) throw missing();
    for (const one of inside) this.files.delete(one);
  }
}

/** The same files, of which only some are listed, whether they are still there or not. */
export class UnlistedStore extends MemoryStore {
  override readonly files: Map<string, Uint8Array>;

  constructor(
    store: MemoryStore,
    private readonly listed: [string, number][],
  ) {
    super();
    this.files = store.files;
  }

  override async readDirectory(): Promise<[string, number][]> {
    await soon();
    return this.listed;
  }
}

const missing = () => Object.assign(new Error('not there'), { code: 'FileNotFound' });

/** As much of a Uri as a journal uses. */
export function memoryUri(path: string): Uri {
  return { path, with: (change: { path: string }) => memoryUri(change.path) } as Uri;
}
