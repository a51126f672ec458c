import picomatch from 'picomatch';
import { isComparable } from './globs';

/** The default of the setting `starStories.storyFiles`. */
export const DEFAULT_STORY_FILES: readonly string[] = ['**/stories/**/*.md', '**/*.star.md'];

/**
 * A test whether a file lies where stories lie, outside an editor that matches globs itself.
 *
 * @param patterns glob patterns
 * @returns takes a path relative to the folder, with slashes
 */
export function createStoryMatcher(patterns: readonly string[]): (path: string) => boolean {
  const matches = picomatch(patterns.map(asInEditor), { dot: true });
  return (path) => isComparable(path) && matches(path);
}

/** A pattern without what has a meaning elsewhere only: groups of parts, and “not”. */
export const asInEditor = (pattern: string): string => pattern.replace(/[!()|+@]/g, '\\$&');
