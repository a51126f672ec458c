import { SECTIONS } from '../guide/sections';
import { percentOf } from '../language';
import { section, type Story } from '../story/story';
import type { Span } from '../text';
import { isWritten, wordsOfKinds } from './written';

const KINDS = SECTIONS.map(({ kind }) => kind);

/** Half a minute of telling: a story with fewer words is still being begun, and its shares change with every sentence. */
const FEWEST_WORDS = 70;

/** What the background takes of a story. */
export interface SetupShare {
  /** Of the Situation, or of the Task where there is none. */
  heading: Span;
  words: number;
  /** Of all words, from 0 to 1. */
  share: number;
}

/** Undefined while the Action isn't written or the story is too short to judge, and where a joint heading mixes background and deeds. */
export function setupShare(story: Story): SetupShare | undefined {
  const setup = section(story, 'situation') ?? section(story, 'task');
  const isJoint = story.sections.some(
    ({ covers }) =>
      covers.some((kind) => kind === 'situation' || kind === 'task') &&
      covers.some((kind) => kind === 'action' || kind === 'result'),
  );
  if (!setup || isJoint || !isWritten(story, 'action')) return undefined;
  const words = wordsOfKinds(story, 'situation', 'task');
  const all = wordsOfKinds(story, ...KINDS);
  if (all < FEWEST_WORDS) return undefined;
  return { heading: setup.heading, words, share: words / all };
}

export const percent = ({ share }: SetupShare): string => percentOf(share);
