import * as l10n from '@vscode/l10n';
import { SECTIONS, SETUP_MAX_SHARE, type SectionGuide } from '../guide/sections';
import { percentOf } from '../language';
import { writtenWords } from '../lint/written';
import { formatSeconds, spokenSeconds } from './spoken';
import type { Section, Story } from './story';

/** What there is to say about one section, as short Markdown paragraphs in our own words. */
export function sectionFacts(story: Story, section: Section, wordsPerMinute: number): string[] {
  const guides = SECTIONS.filter(({ kind }) => section.covers.includes(kind));
  const { words, share } = writtenPart(story, section);
  const time = formatSeconds(spokenSeconds(words, wordsPerMinute));
  return [
    l10n.t`**${titlesOf(guides)}**: ${words} words, about ${time} spoken, ${percentOf(share)} of the story`,
    ...guides.map(({ looksFor }) => l10n.t(looksFor)),
    ...guides.flatMap(shareAdvice),
  ];
}

const titlesOf = (guides: readonly SectionGuide[]): string =>
  guides.map(({ title }) => title).reduce((before, title) => l10n.t`${before} and ${title}`);

/** How long a section takes to tell and its share of the story: `0:45, 31%`. */
export function sectionTime(story: Story, section: Section, wordsPerMinute: number): string {
  const { words, share } = writtenPart(story, section);
  return `${formatSeconds(spokenSeconds(words, wordsPerMinute))}, ${percentOf(share)}`;
}

/** What a section takes of all that is written; prompts of the template are nobody's words. */
function writtenPart(story: Story, section: Section): { words: number; share: number } {
  const words = writtenWords(story, section);
  const all = story.sections.reduce((sum, one) => sum + writtenWords(story, one), 0);
  return { words, share: all === 0 ? 0 : words / all };
}

function shareAdvice({ kind, title, share }: SectionGuide): string[] {
  if (kind === 'situation') {
    return [
      l10n.t`Situation and Task together: at most ${percentOf(SETUP_MAX_SHARE)} of the story.`,
    ];
  }
  return share.min === undefined
    ? []
    : [l10n.t`${title}: at least ${percentOf(share.min)} of the story.`];
}
