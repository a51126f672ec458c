import { SECTIONS } from '../guide/sections';
import { section, type Story } from '../story/story';
import type { Span } from '../text';
import { isWritten, wordsOfKinds } from './written';

const KINDS = SECTIONS.map(({ kind }) => kind);

/** What the background takes of a story. */
export interface SetupShare {
  /** Of the Situation, or of the Task where there is none. */
  heading: Span;
  words: number;
  /** Of all words, from 0 to 1. */
  share: number;
}

/** Undefined while the Action isn't written, and where a joint heading mixes background and deeds. */
export function setupShare(story: Story): SetupShare | undefined {
  const setup = section(story, 'situation') ?? section(story, 'task');
  const isJoint = story.sections.some(
    ({ covers }) =>
      covers.some((kind) => kind === 'situation' || kind === 'task') &&
      covers.some((kind) => kind === 'action' || kind === 'result'),
  );
  if (!setup || isJoint || !isWritten(story, 'action')) return undefined;
  const words = wordsOfKinds(story, 'situation', 'task');
  return { heading: setup.heading, words, share: words / wordsOfKinds(story, ...KINDS) };
}

export const percent = ({ share }: SetupShare): string => `${Math.round(share * 100)} %`;
