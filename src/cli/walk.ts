import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { attempt, ReadError } from './read-text';

/** A folder that is never searched. */
const SKIPPED = /^(?:node_modules|\..*)$/;
const MARKDOWN = /\.md$/i;

/**
 * Paths of the Markdown files below a folder. Links are followed, but no folder is entered twice.
 *
 * @param failed called for each folder that can't be read
 */
export function markdownFiles(
  folder: string,
  failed: (path: string, error: ReadError) => void,
): string[] {
  const files: string[] = [];
  const entered = new Set<string>();
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    try {
      const current = next;
      const real = attempt(() => realpathSync(current));
      if (entered.has(real)) continue;
      entered.add(real);
      for (const entry of attempt(() => readdirSync(current, { withFileTypes: true }))) {
        const path = join(current, entry.name);
        const kind = kindOf(entry, path);
        if (kind === 'folder' && !SKIPPED.test(entry.name)) waiting.push(path);
        if (kind === 'file' && MARKDOWN.test(entry.name)) files.push(path);
      }
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      failed(next, error);
    }
  }
  return files;
}

function kindOf(entry: Dirent, path: string): 'folder' | 'file' | undefined {
  const found = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
  if (found?.isDirectory()) return 'folder';
  return found?.isFile() ? 'file' : undefined;
}
