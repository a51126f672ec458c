import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { RoundFact } from '../core/coverage/rehearsal';
import { toRoundFact } from '../core/coverage/round-fact';
import { readRecordSummary, type RecordSummary } from '../core/round/record-summary';
import { FileError } from './attempt';
import type { Failures } from './failures';
import { fromWorkingFolder, slashed, within } from './paths';
import { readText } from './read-text';
import { entriesOf } from './walk';

const ROUNDS_FOLDER = 'rounds';

/**
 * The saved rounds of a candidate: those in a folder `rounds` in what was named, and beside each
 * folder `stories` that holds a story.
 *
 * @param paths files and folders that were named
 * @param stories paths of the stories found there, which are their ids
 */
export function readRounds(
  paths: readonly string[],
  stories: readonly string[],
  failures: Failures,
): RoundFact[] {
  const ids = new Map(stories.map((id) => [resolve(id), id]));
  const homes = new Set([...paths.map(folderAt), ...stories.flatMap(besideStories)]);
  return [...homes].flatMap((home) => {
    const idAt = (told: string) => {
      const path = resolve(home, told);
      return ids.get(path) ?? slashed(path);
    };
    return recordsIn(join(home, ROUNDS_FOLDER), failures).map((one) => toRoundFact(one, idAt));
  });
}

function folderAt(path: string): string {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
  return resolve(isFolder ? path : dirname(path));
}

/** The folder in which the folder `stories` of a story lies. */
function besideStories(story: string): string[] {
  const [, home] = /^(.*\/|)stories\//s.exec(fromWorkingFolder(story)) ?? [];
  return home === undefined ? [] : [resolve(dirname(process.cwd()), home)];
}

function recordsIn(folder: string, failures: Failures): RecordSummary[] {
  const read = (path: string) => tried(path, () => readRecordSummary(readText(path)), failures);
  if (!existsSync(folder)) return [];
  return (tried(folder, () => entriesOf(folder), failures) ?? [])
    .filter(({ path, kind }) => kind === 'file' && path.endsWith('.md'))
    .flatMap(({ path }) => read(path) ?? []);
}

/** Undefined when it fails, which is said. */
function tried<T>(path: string, action: () => T, failures: Failures): T | undefined {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    failures.add(slashed(within(process.cwd(), path) ?? path), error.message);
    return undefined;
  }
}
