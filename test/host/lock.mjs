/** Work that only one process may do at a time, on this machine. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A holder writes its id right after it made the file; until then the file is empty. */
const EMPTY_FOR_MS = 10_000;

/**
 * Runs `work` while no other process runs work under the same name. A lock whose holder has died
 * is taken over.
 * @template T
 * @param {string} name what is locked, for example a folder
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  const id = createHash('sha256').update(name).digest('hex').slice(0, 12);
  const file = join(tmpdir(), `star-stories-${id}.lock`);
  while (!take(file)) await pause(500);
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isAbandoned(file)) rmSync(file, { force: true });
    return false;
  }
}

function isAbandoned(file) {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder === 0) return Date.now() - statSync(file).mtimeMs > EMPTY_FOR_MS;
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
