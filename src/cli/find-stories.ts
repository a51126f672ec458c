import { statSync } from 'node:fs';
import { dirname, isAbsolute, normalize, relative, resolve, sep } from 'node:path';
import { declaresStory } from '../core/story/discovery';
import { createStoryMatcher, DEFAULT_STORY_FILES } from '../core/story/story-files';
import { attempt, ReadError, readText } from './read-text';
import { markdownFiles } from './walk';

/** A story file: its path as the user would write it, with slashes, and its text. */
export interface StoryFile {
  path: string;
  text: string;
}

export interface FoundStories {
  /** Ordered by path, each once. */
  stories: StoryFile[];
  /** What couldn't be read, and why. */
  failures: { path: string; reason: string }[];
}

const liesAmongStories = createStoryMatcher(DEFAULT_STORY_FILES);

/** Reads the stories at some paths: folders are searched, a named file always counts as a story. */
export function findStories(paths: readonly string[]): FoundStories {
  const texts = new Map<string, string>();
  const failures: FoundStories['failures'] = [];
  const failed = (path: string, { message }: ReadError) =>
    failures.push({ path: shown(path), reason: message });
  for (const path of paths.map(normalize)) {
    try {
      if (attempt(() => statSync(path)).isDirectory()) {
        for (const file of markdownFiles(path, failed)) readStory(file, texts, failed);
      } else texts.set(shown(path), readText(path));
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      failed(path, error);
    }
  }
  const stories = [...texts].map(([path, text]) => ({ path, text }));
  return { stories: stories.sort((a, b) => (a.path < b.path ? -1 : 1)), failures };
}

/** Adds a file found in a folder if it is a story. What else can't be read there is no concern. */
function readStory(
  file: string,
  texts: Map<string, string>,
  failed: (path: string, error: ReadError) => void,
): void {
  const expected = liesAmongStories(slashed(fromWorkingFolder(file)));
  try {
    const text = readText(file);
    if (expected || declaresStory(text)) texts.set(shown(file), text);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    if (expected) failed(file, error);
  }
}

/** A path that begins with the name of the working folder, which may itself be “stories”. */
function fromWorkingFolder(file: string): string {
  const absolute = resolve(file);
  const path = relative(dirname(process.cwd()), absolute);
  return path.startsWith('..') || isAbsolute(path) ? absolute : path;
}

const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));
const shown = slashed;
