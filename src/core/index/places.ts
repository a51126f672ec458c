/** Folders that hold the work of others, wherever they lie. */
export const NEVER_SEARCHED: readonly string[] = ['node_modules', '.git'];

/** Whether a path, relative to its workspace folder and with slashes, lies in one of these. */
export function isNeverSearched(path: string): boolean {
  return path.split('/').some((part) => NEVER_SEARCHED.includes(part));
}

/** Whether a file or one of the folders around it is among those given, all of them URIs. */
export function isWithin(file: string, folders: ReadonlySet<string>): boolean {
  for (let path = file; path.includes('/'); path = path.slice(0, path.lastIndexOf('/'))) {
    if (folders.has(path)) return true;
  }
  return false;
}
