import { FileError } from './attempt';
import { named } from './candidates';
import type { CoverageCommand } from './coverage-arguments';
import type { Failures } from './failures';
import { slashed } from './paths';
import { entriesOf } from './walk';

/** Where the stories of one candidate are searched. */
export interface Library {
  /** The folder as the user would write it; undefined when there is one candidate only. */
  name?: string;
  paths: readonly string[];
}

/** The candidates that a command is about, ordered by name. */
export function findLibraries(
  { paths, each }: Pick<CoverageCommand, 'paths' | 'each'>,
  failures: Failures,
): Library[] {
  if (!each) return [{ paths }];
  const folders = new Set<string>();
  for (const argument of paths) {
    try {
      for (const folder of foldersIn(argument, failures)) folders.add(folder);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      failures.add(slashed(argument), error.message);
    }
  }
  return [...folders].sort().map((name) => ({ name, paths: [name] }));
}

/** Folders directly below what an argument names. @throws FileError when there is none */
function foldersIn(argument: string, failures: Failures): string[] {
  const failed = (path: string, message: string) => failures.add(slashed(path), message);
  const found = named(argument, failed)
    .filter(({ kind }) => kind === 'folder')
    .flatMap(({ path }) => entriesOf(path))
    .filter(({ kind }) => kind === 'folder')
    .map(({ path }) => slashed(path));
  if (found.length === 0) throw new FileError('there is no folder in it');
  return found;
}
