import * as l10n from '@vscode/l10n';
import { SECTIONS, SETUP_MAX_SHARE, type SectionGuide } from '../guide/sections';
import { formatSeconds, spokenSeconds } from './spoken';
import type { Section, Story } from './story';

/** What there is to say about one section, as short Markdown paragraphs in our own words. */
export function sectionFacts(story: Story, section: Section, wordsPerMinute: number): string[] {
  const guides = SECTIONS.filter(({ kind }) => section.covers.includes(kind));
  const time = formatSeconds(spokenSeconds(section.words, wordsPerMinute));
  const share = story.words === 0 ? 0 : section.words / story.words;
  return [
    l10n.t`**${titlesOf(guides)}**: ${section.words} words, about ${time} spoken, ${percent(share)} of the story`,
    ...guides.map(({ looksFor }) => l10n.t(looksFor)),
    ...guides.flatMap(shareAdvice),
  ];
}

const titlesOf = (guides: readonly SectionGuide[]): string =>
  guides.map(({ title }) => title).reduce((before, title) => l10n.t`${before} and ${title}`);

/** How long a section takes to tell and its share of the story: `0:45, 31 %`. */
export function sectionTime(story: Story, { words }: Section, wordsPerMinute: number): string {
  const share = story.words === 0 ? 0 : words / story.words;
  return `${formatSeconds(spokenSeconds(words, wordsPerMinute))}, ${percent(share)}`;
}

function shareAdvice({ kind, title, share }: SectionGuide): string[] {
  if (kind === 'situation') {
    return [l10n.t`Situation and Task together: at most ${percent(SETUP_MAX_SHARE)} of the story.`];
  }
  return share.min === undefined
    ? []
    : [l10n.t`${title}: at least ${percent(share.min)} of the story.`];
}

const percent = (fraction: number): string => `${Math.round(fraction * 100)} %`;
