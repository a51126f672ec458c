import { existsSync, statSync } from 'node:fs';
import { normalize } from 'node:path';
import { createStoryMatcher, DEFAULT_STORY_FILES } from '../core/story/story-files';
import { attempt, FileError } from './attempt';
import type { Failures } from './failures';
import { expandGlob, isGlob } from './glob';
import { fromWorkingFolder, slashed } from './paths';
import { entriesBelow } from './walk';

/** A file that may be a story: its path as the user would write it, with slashes. */
export interface Candidate {
  path: string;
  /** True when it was named or lies among stories; else its front matter decides. */
  expected: boolean;
}

const MARKDOWN = /\.md$/i;
const liesAmongStories = createStoryMatcher(DEFAULT_STORY_FILES);

/**
 * What may be a story at some paths, ordered by path, each once. Folders are searched, a pattern
 * stands for what it matches, and a named file always counts as a story.
 */
export function findCandidates(paths: readonly string[], failures: Failures): Candidate[] {
  const expected = new Map<string, boolean>();
  const failed = (path: string, message: string) => failures.add(slashed(path), message);
  const addFile = (path: string) => expected.set(slashed(path), true);
  const addFolder = (folder: string) => {
    for (const { path, kind } of entriesBelow(folder, failed)) {
      const shown = slashed(path);
      if (kind === 'file' && MARKDOWN.test(path) && !expected.has(shown)) {
        expected.set(shown, liesAmongStories(fromWorkingFolder(path)));
      }
    }
  };
  for (const argument of paths) {
    try {
      for (const { path, kind } of named(argument, failed)) {
        if (kind === 'folder') addFolder(path);
        else addFile(path);
      }
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      failed(argument, error.message);
    }
  }
  return [...expected]
    .map(([path, isExpected]) => ({ path, expected: isExpected }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What an argument names. @throws FileError when that is nothing */
export function named(argument: string, failed: (path: string, message: string) => void) {
  const path = normalize(argument);
  if (existsSync(path) || !isGlob(argument)) {
    const isFolder = attempt(() => statSync(path)).isDirectory();
    return [{ path, kind: isFolder ? 'folder' : 'file' }];
  }
  const found = expandGlob(argument, failed);
  if (found.length === 0) throw new FileError('nothing matches this pattern');
  return found;
}
