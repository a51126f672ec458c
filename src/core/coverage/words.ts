import * as l10n from '@vscode/l10n';
import { SECTIONS, type SectionKind } from '../guide/sections';
import { languageTag, numberOf } from '../language';
import type { CoverageState, Covered } from './covered';
import { isStrong, type CoveringStory, type Weakness } from './covering';
import { listed } from './listed';
import type { Rehearsal } from './rehearsal';
import type { Role } from './requirements';
import type { Stage, StoryStanding } from './standing';

/** The state in words, as they stand beside its sign. */
function stateWords(state: CoverageState): string {
  switch (state) {
    case 'missing':
      return l10n.t('missing');
    case 'thin':
      return l10n.t('thin');
    case 'solid':
      return l10n.t('solid');
  }
}

/** `solid · 3 stories`, `thin · 1 strong of 2 stories`, `thin · 1 weak story`, `missing`. */
export function coveredWords({ state, stories }: Pick<Covered, 'state' | 'stories'>): string {
  if (state === 'missing') return stateWords(state);
  const strong = stories.filter(isStrong).length;
  return `${stateWords(state)} · ${strengthWords(strong, stories.length)}`;
}

function strengthWords(strong: number, stories: number): string {
  if (strong === 0) return weakStories(stories);
  const all = numberOf(stories, l10n.t('{0} story'), l10n.t('{0} stories'));
  if (strong === stories) return all;
  return l10n.t('{0} strong of {1}', strong.toLocaleString(languageTag()), all);
}

/** `1 weak story`, `3 weak stories` */
export const weakStories = (stories: number): string =>
  numberOf(stories, l10n.t('{0} weak story'), l10n.t('{0} weak stories'));

export function stageWords(stage: Stage): string {
  switch (stage) {
    case 'draft':
      return l10n.t('draft');
    case 'open-findings':
      return l10n.t('open findings');
    case 'written':
      return l10n.t('written, not told yet');
    case 'told-once':
      return l10n.t('told once');
    case 'told-often':
      return l10n.t('told twice or more');
  }
}

/** What a story is for a focus area. */
export const roleWords = (role: Role): string =>
  role === 'main' ? l10n.t('main') : l10n.t('supporting');

/**
 * Follows the title of a story: `“X” is still a draft`. That something isn't shown is the linter's
 * doubt, and no fact.
 */
export function weaknessWords(weakness: Weakness): string {
  switch (weakness) {
    case 'draft':
      return l10n.t('is still a draft');
    case 'errors':
      return l10n.t('has errors to fix');
    case 'unfinished':
      return l10n.t('has prompts left to fill in');
    case 'stale':
      return l10n.t('is over three years old');
    case 'not-shown':
      return l10n.t('shows hardly a sign of it');
    case 'no-lesson':
      return l10n.t('leaves your part or the lesson open');
  }
}

/** Short forms for a row, where the title stands before. */
export function weaknessTag(weakness: Weakness): string {
  switch (weakness) {
    case 'draft':
      return l10n.t('draft');
    case 'errors':
      return l10n.t('has errors');
    case 'unfinished':
      return l10n.t('prompts left');
    case 'stale':
      return l10n.t('over three years old');
    case 'not-shown':
      return l10n.t('hardly shown in the text');
    case 'no-lesson':
      return l10n.t('own part or lesson open');
  }
}

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
    kind === 'focus-area' ? roleWords(role) : '',
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
  return names.length === 0 ? '' : l10n.t('shown in {0}', listed(names));
}

/** `told once`, `told twice`, `told 3 times`; `not told yet` without a telling. */
export function toldWords({ times }: Rehearsal): string {
  if (times === 0) return l10n.t('not told yet');
  if (times === 1) return l10n.t('told once');
  return times === 2 ? l10n.t('told twice') : l10n.t('told {0} times', times);
}

/** `2 findings`, `not checked`; nothing for a story without any. */
export function findingWords({ openFindings }: Pick<StoryStanding, 'openFindings'>): string {
  if (openFindings === undefined) return l10n.t('not checked');
  if (openFindings === 0) return '';
  return numberOf(openFindings, l10n.t('{0} finding'), l10n.t('{0} findings'));
}
