import { readdirSync, readFileSync } from 'node:fs';
import { parseStory } from '../../src/core/story/parse';
import { isDraft, type Story } from '../../src/core/story/story';

export interface SampleStory {
  /** File name without folder. */
  name: string;
  text: string;
  story: Story;
}

const FOLDER = 'sample/stories';

/** The stories of the sample workspace, by file name. */
export const SAMPLE: readonly SampleStory[] = readdirSync(FOLDER)
  .sort()
  .map((name) => {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    return { name, text, story: parseStory(text) };
  });

export const READY = SAMPLE.filter(({ story }) => !isDraft(story));
export const DRAFTS = SAMPLE.filter(({ story }) => isDraft(story));
