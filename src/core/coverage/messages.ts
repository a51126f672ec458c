import * as l10n from '@vscode/l10n';
import { languageTag, numberOf } from '../language';
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
  if (stories.length === 0) return l10n.t('No story yet.');
  const strong = stories.filter(isStrong).length;
  const first = strong === 0 ? noneStrong(stories.length) : tooFewStrong(strong, needed);
  return `${first} ${nextStep(stories, titleOf)}`;
}

const noneStrong = (stories: number) =>
  numberOf(stories, l10n.t('One story, and it is weak.'), l10n.t('{0} stories, all of them weak.'));

const tooFewStrong = (strong: number, needed: number) =>
  strong === 1
    ? l10n.t('1 strong story; it takes {0}.', needed)
    : l10n.t('{0} strong stories; it takes {1}.', strong.toLocaleString(languageTag()), needed);

/** The story that needs least, of those that aren't too old: no work makes a story newer. */
function nextStep(stories: readonly CoveringStory[], titleOf: (id: string) => string): string {
  const weak = stories.filter((story) => !isStrong(story));
  const next = weak.find(({ weaknesses }) => !weaknesses.includes('stale'));
  if (next) {
    const reasons = listed(next.weaknesses.map(weaknessWords));
    return l10n.t('Next: “{0}” {1}.', titleOf(next.id), reasons);
  }
  const [old] = weak;
  return old
    ? l10n.t('“{0}” is over three years old: have a newer one ready.', titleOf(old.id))
    : l10n.t('Have another one ready.');
}
