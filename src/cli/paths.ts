import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/** A path with slashes, as it is shown and matched on every system. */
export const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));

/** A path that begins with the name of the working folder, which may itself be “stories”. */
export function fromWorkingFolder(file: string): string {
  return slashed(within(dirname(process.cwd()), file) ?? resolve(file));
}

/** A path relative to a folder, in the form of this system; undefined when it lies elsewhere. */
export function within(folder: string, file: string): string | undefined {
  const path = relative(folder, resolve(file));
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path) ? undefined : path;
}
