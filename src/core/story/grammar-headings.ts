import { SECTIONS, type SectionGuide, type SectionKind } from '../guide/sections';

const DASH = '[–—-]';
const ARTICLE = String.raw`(?:(?:the|my|our)\g<filler>++)?`;
const NUMBERING = String.raw`(?:(?:\(?[0-9]{1,2}\)?|[STAR](?=\g<filler>*+[:–—-]))(?:\g<filler>|[:–—-])++)?`;
const JOINT = String.raw`(?:\g<filler>*+[/&]\g<filler>*+|\g<filler>++and\g<filler>++)`;
const END = String.raw`(?:(?:\g<filler>|[:–—-])*+$|\g<filler>*+:.*$|\g<filler>++${DASH}\g<filler>.*$)`;

/** What a heading's meaning doesn't depend on: spaces, emphasis, emoji, punctuation, parentheses. */
const FILLER = String.raw`(?<filler>[^\p{L}\p{N}/&:–—\-()\n]++|\([^()\n]*+\))`;

/**
 * An Oniguruma pattern for a whole ATX heading that `sectionKinds` takes for a section's. The first
 * group holds its number signs.
 */
export function sectionHeading(): string {
  const names = oneOf(SECTIONS, String.raw`\g<filler>++`);
  return (
    String.raw`(?i)^[ ]{0,3}(?<signs>#{1,6})(?=[ \t])${FILLER}++${NUMBERING}${ARTICLE}${ARTICLE}` +
    String.raw`(?<name>${names})(?:${JOINT}${ARTICLE}\g<name>)*+${END}`
  );
}

/** An Oniguruma pattern for the name of a section as a word of its own. */
export function sectionName(kind: SectionKind): string {
  const names = oneOf(
    SECTIONS.filter((section) => section.kind === kind),
    ' +',
  );
  return String.raw`(?i)(?<!\p{Alnum})(?:${names})(?!\p{Alnum})`;
}

/** Longer names first, so that a name never hides one that begins with it. */
function oneOf(sections: readonly SectionGuide[], space: string): string {
  return sections
    .flatMap(({ title, aliases }) => [title.toLowerCase(), ...aliases])
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(' ', space))
    .join('|');
}
