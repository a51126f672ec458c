import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Journal } from '../core/round/journal';

/** A log in one file; lines are on the disk when `append` returns. */
export class FileJournal implements Journal {
  constructor(private readonly path: string) {}

  async append(lines: readonly string[]): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true });
    const file = await open(this.path, 'a+');
    try {
      const text = `${lines.join('\n')}\n`;
      await file.appendFile((await endsInside(file)) ? `\n${text}` : text);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  async read(): Promise<string> {
    try {
      return await readFile(this.path, 'utf8');
    } catch (error) {
      if (isMissing(error)) return '';
      throw error;
    }
  }

  async clear(): Promise<void> {
    await rm(this.path, { force: true });
  }
}

/** True when the last line was torn by a kill: the next one must not continue it. */
async function endsInside(file: Awaited<ReturnType<typeof open>>): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return false;
  const last = Buffer.alloc(1);
  await file.read(last, 0, 1, size - 1);
  return last.toString('latin1') !== '\n';
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
