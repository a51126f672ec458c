import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file anew, all or nothing; its mode and links to it stay.
 * @throws when it can't be written; it is as before then
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await realpath(path).catch(() => path);
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    await write(draft, bytes, await modeOf(file));
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function write(path: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Undefined for a file that isn't there yet.
 * @throws when the file may not be written, which renaming over it doesn't ask
 */
async function modeOf(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found) await access(path, constants.W_OK);
  return found?.mode;
}
