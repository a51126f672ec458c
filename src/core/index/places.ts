/** Folders that hold the work of others, wherever they lie. */
export const NEVER_SEARCHED: readonly string[] = ['node_modules', '.git'];

/** Whether a file or one of the folders around it is among those given, all of them URIs. */
export function isWithin(file: string, folders: ReadonlySet<string>): boolean {
  for (let path = file; path.includes('/'); path = path.slice(0, path.lastIndexOf('/'))) {
    if (folders.has(path)) return true;
  }
  return false;
}
