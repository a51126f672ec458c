import * as l10n from '@vscode/l10n';
import { EXPLORATORY_AREAS } from '../../guide/focus-areas';
import { gapsOf, type Coverage, type CoverageState, type Covered } from '../covered';
import type { StoryStanding } from '../standing';
import { coveredWords, findingWords, stageWords, weaknessTag, whyWords } from '../words';
import { plainText } from './plain';

/** Something that stories are needed for, as a report tells it. All texts are plain. */
export interface CoveredLine {
  name: string;
  state: CoverageState;
  /** `solid · 3 stories` */
  words: string;
  /** The strongest ones. */
  stories: { title: string; why: string }[];
  /** How many others there are. */
  more: number;
}

/** A story as a report tells it. All texts are plain, and empty when there is nothing to say. */
export interface StoryLine {
  title: string;
  file: string;
  stage: string;
  /** What stands in its way, wherever it is told. */
  remarks: string[];
  areas: string[];
  topics: number;
  when: string;
  lastTold: string;
}

/** @param most stories shown of each */
export function coveredLines(
  all: readonly Covered[],
  { stories }: Coverage,
  most: number,
): CoveredLine[] {
  const standings = new Map(stories.map((standing) => [standing.id, standing]));
  return all.map((covered) => ({
    name: covered.name,
    state: covered.state,
    words: coveredWords(covered),
    stories: covered.stories.slice(0, most).flatMap((story) => {
      const standing = standings.get(story.id);
      if (!standing) return [];
      return [{ title: titleOf(standing), why: whyWords(story, standing, covered.kind) }];
    }),
    more: Math.max(0, covered.stories.length - most),
  }));
}

export function gapLines(coverage: Coverage): { name: string; advice: string }[] {
  return gapsOf(coverage).map(({ name, advice = '' }) => ({ name, advice: plainText(advice) }));
}

/** @param pathOf the path of a story's file by its id */
export function storyLines({ stories }: Coverage, pathOf = (id: string) => id): StoryLine[] {
  return stories.map((standing) => ({
    title: titleOf(standing),
    file: plainText(pathOf(standing.id)),
    stage: stageWords(standing.stage),
    remarks: remarksOf(standing),
    areas: standing.areas.map(areaName),
    topics: standing.topics.length,
    when: standing.when ?? '',
    lastTold: standing.rehearsal.last ?? '',
  }));
}

/** What else there is to know of the whole. */
export function noteLines({ notes, liveCases }: Coverage): string[] {
  const told = notes.map(({ message }) => plainText(message));
  const { times, last = '' } = liveCases;
  if (times === 0) return told;
  const played =
    times === 1
      ? l10n.t('Driving Success was also practiced in a live case, last on {0}.', last)
      : l10n.t('Driving Success was also practiced in {0} live cases, last on {1}.', times, last);
  return [...told, played];
}

/** A title that can't be seen is no title; the file tells which story is meant. */
export function titleOf({ id, title }: Pick<StoryStanding, 'id' | 'title'>): string {
  return plainText(title) || plainText(id);
}

/** That it is a draft, its stage says. */
function remarksOf(standing: StoryStanding): string[] {
  const { weaknesses, areas } = standing;
  return [
    ...weaknesses.filter((weakness) => weakness !== 'draft').map(weaknessTag),
    findingWords(standing),
    areas.length === 0 ? l10n.t('no focus area') : '',
  ].filter(Boolean);
}

function areaName(id: string): string {
  return EXPLORATORY_AREAS.find((area) => area.id === id)?.name ?? id;
}
