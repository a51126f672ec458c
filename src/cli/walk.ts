import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { attempt, FileError } from './attempt';

/** A folder that is never searched. */
const SKIPPED = /^(?:node_modules|\..*)$/;

export interface Entry {
  path: string;
  kind: 'folder' | 'file';
}

/**
 * What lies below a folder. Links are followed, but no folder is entered twice.
 *
 * @param failed called for each folder that can't be read
 */
export function* entriesBelow(
  folder: string,
  failed: (path: string, message: string) => void,
): Generator<Entry> {
  const entered = new Set<string>();
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    try {
      for (const entry of entriesOf(next, entered)) {
        if (entry.kind === 'folder') waiting.push(entry.path);
        yield entry;
      }
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      failed(next, error.message);
    }
  }
}

/**
 * What lies directly in a folder, without the folders that are never searched.
 *
 * @param entered folders whose entries are known already; this one is added
 * @throws FileError
 */
export function entriesOf(folder: string, entered = new Set<string>()): Entry[] {
  const real = attempt(() => realpathSync(folder));
  if (entered.has(real)) return [];
  entered.add(real);
  return attempt(() => readdirSync(folder, { withFileTypes: true })).flatMap((entry) => {
    const path = join(folder, entry.name);
    const kind = kindOf(entry, path);
    return kind && !(kind === 'folder' && SKIPPED.test(entry.name)) ? [{ path, kind }] : [];
  });
}

function kindOf(entry: Dirent, path: string): Entry['kind'] | undefined {
  const found = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
  if (found?.isDirectory()) return 'folder';
  return found?.isFile() ? 'file' : undefined;
}
