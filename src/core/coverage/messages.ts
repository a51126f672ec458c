import { count } from '../count';
import type { Covered } from './covered';
import { isStrong, type CoveringStory } from './covering';
import { listed } from './listed';
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
  const first =
    strong === 0
      ? noneStrong(stories.length)
      : `${count(strong, 'strong story', 'strong stories')}; it takes ${needed}.`;
  return `${first} ${nextStep(stories, titleOf)}`;
}

const noneStrong = (stories: number) =>
  stories === 1
    ? 'One story, and it isn’t strong yet.'
    : `${count(stories, 'story', 'stories')}, and none is strong yet.`;

/** The story that needs least, of those that aren't too old: no work makes a story newer. */
function nextStep(stories: readonly CoveringStory[], titleOf: (id: string) => string): string {
  const weak = stories.filter((story) => !isStrong(story));
  const next = weak.find(({ weaknesses }) => !weaknesses.includes('stale'));
  if (next) return `Next: “${titleOf(next.id)}” ${listed(next.weaknesses.map(weaknessWords))}.`;
  const [old] = weak;
  return old
    ? `“${titleOf(old.id)}” ${weaknessWords('stale')}: have a newer one ready.`
    : 'Have another one ready.';
}
