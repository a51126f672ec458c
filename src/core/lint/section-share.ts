import { SECTIONS, type SectionKind } from '../guide/sections';
import type { Section, Story } from '../story/story';
import { finishedSection, wordsOfKinds } from './written';

const KINDS = SECTIONS.map(({ kind }) => kind);

export interface SectionShare {
  /** The first section of the kind. */
  section: Section;
  /** Written words of all sections of the kind. */
  words: number;
  /** Of the written words of all sections, as a fraction of 1. */
  share: number;
}

/**
 * How much of a story a finished section takes; undefined while it isn't finished, and where a
 * joint heading leaves open which words belong to it.
 */
export function sectionShare(story: Story, kind: SectionKind): SectionShare | undefined {
  const section = finishedSection(story, kind);
  const joint = story.sections.some(({ covers }) => covers.includes(kind) && covers.length > 1);
  if (!section || joint) return undefined;
  const words = wordsOfKinds(story, kind);
  return { section, words, share: words / wordsOfKinds(story, ...KINDS) };
}

/** The smallest healthy share of a section; 0 where the guide sets none. */
export function smallestShare(kind: SectionKind): number {
  return SECTIONS.find((guide) => guide.kind === kind)?.share.min ?? 0;
}
