import { count } from '../count';
import type { Covered } from './coverage';
import { isStrong, type CoveringStory } from './covering';
import { weaknessWords } from './words';

/**
 * What to do about something that isn't solid; its name stands before.
 * @param titleOf the title of a story by its id */
export function gapMessage(
  { stories, needed }: Pick<Covered, 'needed' | 'stories'>,
  titleOf: (id: string) => string,
): string {
  if (stories.length === 0) return 'No story yet.';
  const strong = stories.filter(isStrong).length;
  const next = stories.find((story) => !isStrong(story));
  const first =
    strong === 0
      ? noneStrong(stories.length)
      : `${count(strong, 'strong story', 'strong stories')} of ${needed}.`;
  return next
    ? `${first} Next: “${titleOf(next.id)}” ${reason(next)}.`
    : `${first} Have another one ready.`;
}

const noneStrong = (stories: number) =>
  stories === 1
    ? 'One story, and it isn’t strong yet.'
    : `${stories} stories, and none is strong yet.`;

function reason({ weaknesses }: CoveringStory): string {
  return weaknesses.map((weakness) => weaknessWords(weakness)).join(', and ');
}
