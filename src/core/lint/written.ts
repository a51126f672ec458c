import type { SectionKind } from '../guide/sections';
import { countWords } from '../story/spoken';
import type { Section, Story } from '../story/story';
import { placeholders, writtenProse } from './placeholders';

/** A section with fewer words of the candidate's own counts as empty. */
export const MIN_SECTION_WORDS = 8;

/** Most rules ask for the same section. */
const remembered = new WeakMap<Section, number>();

/** Words of a section that aren't a placeholder. */
export function writtenWords(story: Story, section: Section): number {
  const known = remembered.get(section) ?? countWords(writtenProse(story), section.body);
  remembered.set(section, known);
  return known;
}

/** Words of all sections of the kinds, placeholders left out. */
export function wordsOfKinds(story: Story, ...kinds: SectionKind[]): number {
  return story.sections
    .filter(({ covers }) => covers.some((kind) => kinds.includes(kind)))
    .reduce((sum, section) => sum + writtenWords(story, section), 0);
}

/** Whether some section of the kind has been written. */
export function isWritten(story: Story, kind: SectionKind): boolean {
  return wordsOfKinds(story, kind) >= MIN_SECTION_WORDS;
}

/**
 * The section of a kind whose text can be judged: it is written and no placeholder is left in it,
 * so that a rule doesn't ask for what the candidate already knows to be missing.
 */
export function finishedSection(story: Story, kind: SectionKind): Section | undefined {
  if (!isWritten(story, kind)) return undefined;
  const found = story.sections.filter(({ covers }) => covers.includes(kind));
  const open = placeholders(story).some(({ start }) =>
    found.some(({ body }) => start >= body.start && start < body.end),
  );
  return open ? undefined : found[0];
}
