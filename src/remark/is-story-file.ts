import { declaresStory } from '../core/story/discovery';
import { createStoryMatcher, DEFAULT_STORY_FILES } from '../core/story/story-files';
import type { StoryFile } from './public';

const liesAmongStories = createStoryMatcher(DEFAULT_STORY_FILES);
const ABSOLUTE = /^(?:[a-z]:)?\//i;

/** Whether a search of its folder would take a file for a story. */
export function isStoryFile(file: StoryFile): boolean {
  return liesAmongStories(placeOf(file)) || declaresStory(String(file));
}

/** The path, beginning with the name of the working folder, which may itself be “stories”. */
function placeOf({ path = '', cwd }: StoryFile): string {
  const slashed = path.replaceAll('\\', '/').replace(/^\.\//, '');
  if (ABSOLUTE.test(slashed)) return slashed;
  return `${/[^\\/]*$/.exec(cwd)?.[0] ?? ''}/${slashed}`;
}
