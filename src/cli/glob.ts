import { relative, sep } from 'node:path';
import picomatch from 'picomatch';
import { slashed } from './paths';
import { entriesBelow, type Entry } from './walk';

const MARKDOWN = /\.md$/i;

/** Whether an argument that names nothing that exists may be meant as a pattern. */
export function isGlob(argument: string): boolean {
  return picomatch.scan(slashed(argument)).isGlob;
}

/**
 * The files and folders that a pattern names, as a shell would find them: `*` stays in one folder
 * and skips hidden ones, `**` goes down. A pattern that ends in a star leaves open which kind of
 * file is meant, and takes Markdown.
 *
 * @param failed called for each folder that can't be read
 */
export function expandGlob(
  argument: string,
  failed: (path: string, message: string) => void,
): Entry[] {
  const { base, glob } = picomatch.scan(slashed(argument));
  const folder = base === '' ? '.' : base.replaceAll('/', sep);
  const matches = picomatch(glob);
  const wanted = glob.endsWith('*') ? MARKDOWN : /$/;
  return [...entriesBelow(folder, failed)].filter(
    ({ path, kind }) =>
      matches(slashed(relative(folder, path))) && (kind === 'folder' || wanted.test(path)),
  );
}
