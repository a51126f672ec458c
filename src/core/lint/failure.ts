import type { Story } from '../story/story';

/** Whether a story is told as a failure, by its kind or by the topic it is for. */
export function tellsOfFailure({ frontMatter: { kind, topics } }: Story): boolean {
  return kind?.value === 'failure' || topics.some(({ value }) => value === 'failure');
}
