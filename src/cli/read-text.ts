import { readFileSync, statSync } from 'node:fs';

/** Why a path can't be read, in plain words. */
export class ReadError extends Error {}

/** How much of a file is searched for the zero bytes that text doesn't have. */
const PROBE = 8000;

/**
 * The text of a file, without byte order mark.
 * @throws ReadError when it isn't there, may not be read, or holds no UTF-8 text
 */
export function readText(path: string): string {
  const bytes = attempt(() => {
    if (!statSync(path).isFile()) throw new ReadError('this is neither a file nor a folder');
    return readFileSync(path);
  });
  if (bytes.subarray(0, PROBE).includes(0)) throw new ReadError('this is no text file');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ReadError('this is no UTF-8 text');
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'its links lead round in a circle',
};

/** Runs something that uses the file system, with errors in plain words. */
export function attempt<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof ReadError || !(error instanceof Error)) throw error;
    const code = 'code' in error ? String(error.code) : '';
    throw new ReadError(REASONS[code] ?? error.message);
  }
}
