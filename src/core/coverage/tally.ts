import type { StoryRecord } from './record';

/** How many stories are still drafts, and how many aren't. */
export interface Tally {
  drafts: number;
  finished: number;
}

export function tally(stories: readonly Pick<StoryRecord, 'status'>[]): Tally {
  const drafts = stories.filter(({ status }) => status === 'draft').length;
  return { drafts, finished: stories.length - drafts };
}

/** `1 gap`, `2 gaps`; `plural` where the noun doesn't just take an s. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
