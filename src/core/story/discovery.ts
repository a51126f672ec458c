import picomatch from 'picomatch';
import { stripByteOrderMark } from '../text';

/** The default of the setting `starStories.storyFiles`. */
export const DEFAULT_STORY_FILES = ['**/stories/**/*.md', '**/*.star.md'] as const;

const FRONT_MATTER = /^---[ \t]*(?:\r\n|\n|\r)([^]*?)(?:\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r|$)/;
const STORY_TYPE = /^type[ \t]*:[ \t]*(["']?)star-story\1[ \t]*(?:#.*)?$/m;

/** Whether front matter declares the text a story (`type: star-story`), wherever the file lies. */
export function declaresStory(source: string): boolean {
  const content = FRONT_MATTER.exec(stripByteOrderMark(source))?.[1];
  return content !== undefined && STORY_TYPE.test(content.replaceAll('\r', '\n'));
}

/**
 * A test whether a file lies where stories lie.
 *
 * @param patterns glob patterns
 * @returns takes a path relative to the folder, with slashes
 */
export function createStoryMatcher(patterns: readonly string[]): (path: string) => boolean {
  return picomatch([...patterns], { dot: true });
}
