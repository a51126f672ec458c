import { HEADING_LANGUAGES } from '../guide/heading-languages';
import type { SectionKind } from '../guide/sections';
import { initials, namesOf, plainName } from './vocabulary';

const DASH = '[–—-]';
/** Words of all languages, as alternatives. */
const words = (key: 'articles' | 'and'): string =>
  [...new Set(HEADING_LANGUAGES.flatMap((one) => one[key]))].join('|');

const ARTICLE = String.raw`(?:(?:${words('articles')})\g<filler>++)?`;
const LETTER = `[${initials(HEADING_LANGUAGES)}]`;
const NUMBERING = String.raw`(?:(?:\(?[0-9]{1,2}\)?|${LETTER}(?=\g<filler>*+[:–—-]))(?:\g<filler>|[:–—-])++)?`;
const JOINT = String.raw`(?:\g<filler>*+[/&]\g<filler>*+|\g<filler>++(?:${words('and')})\g<filler>++)`;
const END = String.raw`(?:(?:\g<filler>|[:–—-])*+$|\g<filler>*+:.*$|\g<filler>++${DASH}\g<filler>.*$)`;

const NAMES = HEADING_LANGUAGES.flatMap(namesOf);

/** What a heading's meaning doesn't depend on: spaces, emphasis, emoji, punctuation, parentheses. */
const FILLER = String.raw`(?<filler>[^\p{L}\p{N}/&:–—\-()\n]++|\([^()\n]*+\))`;

/**
 * An Oniguruma pattern for a whole ATX heading that `sectionKinds` takes for a section's in some
 * language, since a grammar knows no settings. The first group holds its number signs.
 */
export function sectionHeading(): string {
  const names = oneOf(NAMES, String.raw`\g<filler>++`);
  return (
    String.raw`(?i)^[ ]{0,3}(?<signs>#{1,6})(?=[ \t])${FILLER}++${NUMBERING}${ARTICLE}${ARTICLE}` +
    String.raw`(?<name>${names})(?:${JOINT}${ARTICLE}\g<name>)*+${END}`
  );
}

/** An Oniguruma pattern for the name of a section as a word of its own. */
export function sectionName(kind: SectionKind): string {
  const names = oneOf(
    NAMES.filter(([, one]) => one === kind),
    "[ ’']+",
  );
  return String.raw`(?i)(?<!\p{Alnum})(?:${names})(?!\p{Alnum})`;
}

/** Longer names first, so that a name never hides one that begins with it. */
function oneOf(names: typeof NAMES, space: string): string {
  return [...new Set(names.map(([name]) => plainName(name)))]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(' ', space))
    .join('|');
}
