import { count } from '../count';
import { SECTIONS, type SectionKind } from '../guide/sections';
import type { CoverageState, Covered } from './covered';
import { isStrong, type CoveringStory, type Weakness } from './covering';
import type { Rehearsal } from './rehearsal';
import type { Stage, StoryStanding } from './standing';

/** The state in words, as they stand beside its sign. */
export const STATE_WORDS: Readonly<Record<CoverageState, string>> = {
  missing: 'missing',
  thin: 'thin',
  solid: 'solid',
};

/** `solid · 3 stories`, `thin · 1 strong of 2 stories`, `thin · 1 story, not strong yet`, `missing`. */
export function coveredWords({ state, stories }: Pick<Covered, 'state' | 'stories'>): string {
  if (state === 'missing') return STATE_WORDS.missing;
  const strong = stories.filter(isStrong).length;
  return `${STATE_WORDS[state]} · ${strengthWords(strong, stories.length)}`;
}

function strengthWords(strong: number, stories: number): string {
  const all = count(stories, 'story', 'stories');
  if (strong === stories) return all;
  return strong === 0
    ? `${all}, not strong yet`
    : `${strong.toLocaleString('en')} strong of ${all}`;
}

const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  draft: 'draft',
  'open-findings': 'open findings',
  written: 'written, not told yet',
  'told-once': 'told once',
  'told-often': 'told twice or more',
};

export const stageWords = (stage: Stage): string => STAGE_WORDS[stage];

const WEAKNESS_WORDS: Readonly<Record<Weakness, string>> = {
  draft: 'is still a draft',
  errors: 'has errors to fix',
  unfinished: 'has prompts left to fill in',
  stale: 'is over three years old',
  'not-shown': 'shows hardly a sign of it',
  'no-lesson': 'leaves your part or the lesson open',
};

/**
 * Follows the title of a story: `“X” is still a draft`. That something isn't shown is the linter's
 * doubt, and no fact.
 */
export const weaknessWords = (weakness: Weakness): string => WEAKNESS_WORDS[weakness];

/** Short forms for a row, where the title stands before. */
const WEAKNESS_TAGS: Readonly<Record<Weakness, string>> = {
  draft: 'draft',
  errors: 'has errors',
  unfinished: 'prompts left',
  stale: 'over three years old',
  'not-shown': 'hardly shown in the text',
  'no-lesson': 'own part or lesson open',
};

export const weaknessTag = (weakness: Weakness): string => WEAKNESS_TAGS[weakness];

const SECTION_NAMES = new Map<SectionKind, string>(
  SECTIONS.map(({ kind, title }) => [kind, title]),
);

/** Why a story stands where it stands: `main · shown in Action and Result · told twice`. */
export function whyWords(
  story: CoveringStory,
  standing: StoryStanding,
  kind: Covered['kind'],
): string {
  const { role, weaknesses, shownIn } = story;
  const parts = [
    kind === 'focus-area' ? role : '',
    weaknesses.includes('not-shown') ? '' : shownWords(shownIn),
    ...weaknesses.map(weaknessTag),
    toldWords(standing.rehearsal),
    findingWords(standing),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Two sections at most: the others say no more. */
function shownWords(shownIn: readonly SectionKind[]): string {
  const names = shownIn.slice(0, 2).map((kind) => SECTION_NAMES.get(kind) ?? kind);
  return names.length === 0 ? '' : `shown in ${names.join(' and ')}`;
}

/** `told once`, `told twice`, `told 3 times`; `not told yet` without a telling. */
export function toldWords({ times }: Rehearsal): string {
  if (times === 0) return 'not told yet';
  if (times === 1) return 'told once';
  return times === 2 ? 'told twice' : `told ${times} times`;
}

/** `2 findings`, `not checked`; nothing for a story without any. */
export function findingWords({ openFindings }: Pick<StoryStanding, 'openFindings'>): string {
  if (openFindings === undefined) return 'not checked';
  return openFindings === 0 ? '' : count(openFindings, 'finding');
}
