/** Why the file system refused something, in plain words. */
export class FileError extends Error {}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  ELOOP: 'its links lead round in a circle',
  ENOSPC: 'the disk is full',
  EROFS: 'this disk can only be read',
};
const FORBIDDEN = ['EACCES', 'EPERM'];

/**
 * Runs something that uses the file system.
 * @param what it does, for the message
 * @throws FileError
 */
export function attempt<T>(action: () => T, what: 'read' | 'write' = 'read'): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof FileError || !(error instanceof Error)) throw error;
    const code = 'code' in error ? String(error.code) : '';
    if (FORBIDDEN.includes(code)) throw new FileError(`no permission to ${what} it`);
    throw new FileError(REASONS[code] ?? error.message);
  }
}
