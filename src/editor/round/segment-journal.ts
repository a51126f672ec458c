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

/** So many segments become one, since each costs a read when the round is loaded. */
const MANY = 256;

/**
 * A log for file systems that can't append: a folder of numbered files, none of which is written twice.
 * One whose content doesn't fit the checksum in its name was torn, and is skipped.
 */
export class SegmentJournal implements Journal {
  constructor(
    private readonly store: SegmentStore,
    private readonly folder: Uri,
  ) {}

  async append(lines: readonly string[]): Promise<void> {
    const names = await this.names();
    if (names.length >= MANY) await this.merge(names);
    await this.write(names.at(-1), `${lines.join('\n')}\n`);
  }

  async read(): Promise<string> {
    return this.contentOf(await this.names());
  }

  async clear(): Promise<void> {
    if ((await this.names()).length > 0) await this.store.delete(this.folder, { recursive: true });
  }

  /** The old ones go when the new one is there; until then lines stand in both. */
  private async merge(names: readonly string[]): Promise<void> {
    await this.write(names.at(-1), await this.contentOf(names));
    for (const name of names) await this.store.delete(this.segment(name));
  }

  private async write(last: string | undefined, content: string): Promise<void> {
    const number = Number(SEGMENT.exec(last ?? '')?.[1] ?? 0) + 1;
    const name = `${String(number).padStart(6, '0')}-${createSuffix()}-${hashOf(content)}.lines`;
    await this.store.createDirectory(this.folder);
    await this.store.writeFile(this.segment(name), new TextEncoder().encode(content));
  }

  private async contentOf(names: readonly string[]): Promise<string> {
    const parts = await Promise.all(names.map((name) => this.intact(name)));
    return parts.join('');
  }

  /** Empty when it is torn, or gone into a merged one meanwhile. */
  private async intact(name: string): Promise<string> {
    try {
      const text = new TextDecoder().decode(await this.store.readFile(this.segment(name)));
      return hashOf(text) === SEGMENT.exec(name)?.[2] ? text : '';
    } catch (error) {
      if (isMissing(error)) return '';
      throw error;
    }
  }

  /** Names of the segments, oldest first; none when the folder isn't there. */
  private async names(): Promise<string[]> {
    const entries = await this.entries();
    return entries.filter((name) => SEGMENT.test(name)).sort();
  }

  private async entries(): Promise<string[]> {
    try {
      return (await this.store.readDirectory(this.folder)).map(([name]) => name);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }

  private segment(name: string): Uri {
    return this.folder.with({ path: `${this.folder.path}/${name}` });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'FileNotFound';
}

function createSuffix(): string {
  return crypto.getRandomValues(new Uint32Array(1))[0]?.toString(16) ?? '0';
}
