import type { FileSystem, Uri } from 'vscode';
import type { Journal } from '../../core/round/journal';

/** The part of `workspace.fs` that a journal needs. */
export type SegmentStore = Pick<
  FileSystem,
  'readDirectory' | 'readFile' | 'writeFile' | 'createDirectory' | 'delete'
>;

const SEGMENT = /^(\d{6,})-[0-9a-f]+\.line$/;

/**
 * A log for file systems that can't append: a folder with one numbered file for each line, none of
 * which is written twice. The second part of a name keeps two windows apart.
 */
export class SegmentJournal implements Journal {
  constructor(
    private readonly store: SegmentStore,
    private readonly folder: Uri,
  ) {}

  async append(line: string): Promise<void> {
    const last = (await this.names()).at(-1);
    const number = Number(SEGMENT.exec(last ?? '')?.[1] ?? 0) + 1;
    const name = `${String(number).padStart(6, '0')}-${createSuffix()}.line`;
    await this.store.createDirectory(this.folder);
    await this.store.writeFile(this.segment(name), new TextEncoder().encode(`${line}\n`));
  }

  async read(): Promise<string> {
    const parts = (await this.names()).map(async (name) => {
      const text = new TextDecoder().decode(await this.store.readFile(this.segment(name)));
      return text.endsWith('\n') ? text : `${text}\n`;
    });
    return (await Promise.all(parts)).join('');
  }

  async clear(): Promise<void> {
    if ((await this.names()).length > 0) await this.store.delete(this.folder, { recursive: true });
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
