import type { FileSystem, Uri } from 'vscode';
import type { Journal } from '../../core/round/journal';
import { hashOf } from './hash';

/** The part of `workspace.fs` that a journal needs. */
export type SegmentStore = Pick<
  FileSystem,
  'readDirectory' | 'readFile' | 'writeFile' | 'createDirectory' | 'delete'
>;

/** Number, what keeps two windows apart, and a checksum of the content. */
const SEGMENT = /^(\d{6,})-[0-9a-f]+-([0-9a-f]{16})\.lines$/;

/**
 * The names of all segments, one a line. A browser's storage lists what this window has written and what
 * was there when it opened, and nothing of what other windows have done since.
 */
const NAMES = 'names';

/** So many segments become one, since each costs a read when the round is loaded. */
const MANY = 256;

/**
 * A log for file systems that can't append: a folder of numbered files, none of which is written twice.
 * One whose content doesn't fit the checksum in its name was torn, and is skipped.
 */
export class SegmentJournal implements Journal {
  /** Segments that were listed and are no longer there, now or ever: no name is used twice. */
  private readonly gone = new Set<string>();

  constructor(
    private readonly store: SegmentStore,
    private readonly folder: Uri,
  ) {}

  async append(lines: readonly string[]): Promise<void> {
    const names = await this.names();
    if (names.length >= MANY) await this.merge();
    await this.write(names.at(-1), `${lines.join('\n')}\n`);
  }

  async read(): Promise<string> {
    const segments = await this.intact();
    return [...segments.values()].join('');
  }

  async clear(): Promise<void> {
    await ifThere(this.store.delete(this.folder, { recursive: true }));
  }

  /**
   * The old ones go when the new one is there; until then lines stand in both. One that looks torn stays:
   * another window may be writing it.
   */
  private async merge(): Promise<void> {
    const segments = await this.intact();
    await this.write([...segments.keys()].at(-1), [...segments.values()].join(''));
    for (const name of segments.keys()) {
      await ifThere(this.store.delete(this.place(name)));
      this.gone.add(name);
    }
  }

  private async write(last: string | undefined, content: string): Promise<void> {
    const number = Number(SEGMENT.exec(last ?? '')?.[1] ?? 0) + 1;
    const name = `${String(number).padStart(6, '0')}-${createSuffix()}-${hashOf(content)}.lines`;
    await this.store.createDirectory(this.folder);
    await this.writeText(name, content);
    await this.writeText(NAMES, [...(await this.names()), name].join('\n'));
  }

  private async writeText(name: string, text: string): Promise<void> {
    await this.store.writeFile(this.place(name), new TextEncoder().encode(text));
  }

  /** Content of the segments that are whole, by name. */
  private async intact(): Promise<Map<string, string>> {
    const names = await this.names();
    const contents = await Promise.all(names.map((name) => this.textOf(name)));
    const missing = names.filter((_, index) => contents[index] === undefined);
    for (const name of missing) this.gone.add(name);
    // Another window has merged some of these meanwhile: their lines are elsewhere now.
    if (missing.length > 0) return this.intact();
    const whole = names.flatMap((name, index): [string, string][] => {
      const content = contents[index] ?? '';
      return hashOf(content) === SEGMENT.exec(name)?.[2] ? [[name, content]] : [];
    });
    return new Map(whole);
  }

  /** Undefined when it is gone. */
  private async textOf(name: string): Promise<string | undefined> {
    const bytes = await ifThere(this.store.readFile(this.place(name)));
    return bytes && new TextDecoder().decode(bytes);
  }

  /** Names of the segments, oldest first; none when the folder isn't there. */
  private async names(): Promise<string[]> {
    const listed = await this.entries();
    const told = (await this.textOf(NAMES))?.split('\n') ?? [];
    const all = new Set([...listed, ...told]);
    return [...all].filter((name) => SEGMENT.test(name) && !this.gone.has(name)).sort();
  }

  private async entries(): Promise<string[]> {
    const entries = await ifThere(this.store.readDirectory(this.folder));
    return (entries ?? []).map(([name]) => name);
  }

  private place(name: string): Uri {
    return this.folder.with({ path: `${this.folder.path}/${name}` });
  }
}

/** Undefined when there is no such file or folder. */
async function ifThere<T>(result: Thenable<T>): Promise<T | undefined> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'FileNotFound')
      return undefined;
    throw error;
  }
}

function createSuffix(): string {
  return crypto.getRandomValues(new Uint32Array(1))[0]?.toString(16) ?? '0';
}
