import * as l10n from '@vscode/l10n';
import { REQUIRED_SECTIONS, SECTIONS } from '../guide/sections';
import { formatSeconds, spokenSeconds } from '../story/spoken';
import { section, type Story } from '../story/story';
import type { Span } from '../text';
import { wordsOfKinds } from './written';

const KINDS = SECTIONS.map(({ kind }) => kind);

/** How long a story takes to tell. */
export interface Telling {
  words: number;
  seconds: number;
  wordsPerMinute: number;
  /** The first heading, where a finding about the whole story stands. */
  heading: Span;
}

/** Undefined while a section is missing, so that the whole can't be judged. */
export function tellingOf(story: Story, wordsPerMinute: number): Telling | undefined {
  const [first] = story.sections;
  if (!first || REQUIRED_SECTIONS.some((kind) => !section(story, kind))) return undefined;
  const words = wordsOfKinds(story, ...KINDS);
  return { words, seconds: (words / wordsPerMinute) * 60, wordsPerMinute, heading: first.heading };
}

/** The beginning of a message: `About 2:05 to tell (292 words)`. */
export function told({ words, wordsPerMinute }: Telling): string {
  return l10n.t`About ${formatSeconds(spokenSeconds(words, wordsPerMinute))} to tell (${words} words)`;
}
