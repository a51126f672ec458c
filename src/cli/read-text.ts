import { readFileSync, statSync } from 'node:fs';
import { attempt, FileError } from './attempt';

/** How much of a file is searched for the zero bytes that text doesn't have. */
const PROBE = 8000;

/**
 * The text of a file, byte order mark included.
 * @throws FileError when it isn't there, may not be read, or holds no UTF-8 text
 */
export function readText(path: string): string {
  return decode(
    attempt(() => {
      const found = statSync(path);
      if (found.isDirectory()) throw new FileError('this is a folder: name the files in it');
      if (!found.isFile()) throw new FileError('this is neither a file nor a folder');
      return readFileSync(path);
    }),
  );
}

/** @throws FileError when it is no UTF-8 text */
export function decode(bytes: Uint8Array): string {
  if (bytes.subarray(0, PROBE).includes(0)) throw new FileError('this is no text file');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileError('this is no UTF-8 text');
  }
}
