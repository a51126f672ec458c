import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface TextFile {
  path: string;
  text: string;
}

/** Everything below or at these paths that a user may read, relative to the repository. */
export const SHIPPED = [
  ...['src', 'docs', 'sample', 'snippets', 'syntaxes', 'media', 'LICENSE', 'README.md'],
  ...['CONTRIBUTING.md', 'SECURITY.md'],
  ...['CHANGELOG.md', 'package.json', 'package.nls.json', 'package.nls.de.json', 'l10n'],
];
export const READABLE = /\.(?:md|json|tsx?|ya?ml|svg|css|html|txt)$|^LICENSE$/;

/** The files of the repository whose text reaches a user; paths relative to the repository. */
export function shippedFiles(): TextFile[] {
  return SHIPPED.flatMap(filesAt)
    .filter((path) => READABLE.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

function filesAt(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  return readdirSync(path, { recursive: true }).map((name) => join(path, String(name)));
}

/** Words as a reader counts them. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
