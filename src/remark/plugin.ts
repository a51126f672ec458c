import { readConfig } from '../core/lint/config';
import { lintStory } from '../core/lint/run';
import { DEFAULT_SETTINGS, override } from '../core/lint/settings';
import { headingsOf } from '../core/story/headings';
import { parseStory } from '../core/story/parse';
import { isStoryFile } from './is-story-file';
import { report, reportConfig } from './messages';
import type { default as Plugin, Options } from './public';

/** The remark plugin: the same checks as everywhere, as messages of the virtual file. */
const starStories: typeof Plugin = ({ storiesOnly = false, ...config }: Options = {}) => {
  const { settings, problems } = readConfig(config);
  const all = override(DEFAULT_SETTINGS, settings);
  const headings = headingsOf(all);
  return (_tree, file) => {
    if (storiesOnly && !isStoryFile(file)) return;
    for (const problem of problems) reportConfig(file, problem);
    // The tree may have been changed by other plugins, and knows no place in front matter.
    const story = parseStory(String(file), headings);
    for (const finding of lintStory(story, all)) report(file, story, finding);
  };
};

export default starStories;
