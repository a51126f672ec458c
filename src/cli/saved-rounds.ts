import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { FileError } from './attempt';
import type { Failures } from './failures';
import { fromWorkingFolder, slashed, within } from './paths';
import { readText } from './read-text';
import { entriesOf } from './walk';

const ROUNDS_FOLDER = 'rounds';

/** A Markdown file in a folder of saved rounds. */
export interface RoundFile {
  /** As the user would write it. */
  readonly path: string;
  readonly text: string;
  /** The id of the story that a record in it names by a path. */
  readonly idAt: (told: string) => string;
}

/**
 * Reads the saved rounds of a candidate, one after the other: those in a folder `rounds` in what was
 * named, and beside each folder `stories` that holds a story.
 *
 * @param paths files and folders that were named
 * @param stories paths of the stories found there, which are their ids
 * @param read what is wanted of a file; undefined when it is nothing
 */
export function readRoundFiles<T>(
  paths: readonly string[],
  stories: readonly string[],
  failures: Failures,
  read: (file: RoundFile) => T | undefined,
): T[] {
  const ids = new Map(stories.map((id) => [resolve(id), id]));
  const homes = new Set([...paths.map(folderAt), ...stories.flatMap(besideStories)]);
  return [...homes].flatMap((home) => {
    const idAt = (told: string) => {
      const path = resolve(home, told);
      return ids.get(path) ?? slashed(path);
    };
    return filesIn(join(home, ROUNDS_FOLDER), failures).flatMap((path) => {
      const text = tried(path, () => readText(path), failures);
      const found = text === undefined ? undefined : read({ path: shown(path), text, idAt });
      return found === undefined ? [] : [found];
    });
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

function filesIn(folder: string, failures: Failures): string[] {
  if (!existsSync(folder)) return [];
  return (tried(folder, () => entriesOf(folder), failures) ?? [])
    .filter(({ path, kind }) => kind === 'file' && path.endsWith('.md'))
    .map(({ path }) => path);
}

/** Undefined when it fails, which is said. */
function tried<T>(path: string, action: () => T, failures: Failures): T | undefined {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    failures.add(shown(path), error.message);
    return undefined;
  }
}

const shown = (path: string): string => slashed(within(process.cwd(), path) ?? path);
