import { readFileSync } from 'node:fs';

/**
 * The bytes of a file. Reading at once costs a fifth of what a promise from `fs` costs, and stories
 * are small; the caller pauses between files.
 * @throws when the file can't be read
 */
export function readFile(path: string): Uint8Array {
  return readFileSync(path);
}
