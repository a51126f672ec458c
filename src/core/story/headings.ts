import { SECTIONS, type SectionKind } from '../guide/sections';

const KIND_BY_NAME = new Map<string, SectionKind>(
  SECTIONS.flatMap(({ kind, title, aliases }) =>
    [title.toLowerCase(), ...aliases].map((name) => [name, kind] as const),
  ),
);

const DECORATION = /[^\p{L}\p{N}/&:–—\-() ]+/gu;
const NUMBERING = /^(?:\(?\d{1,2}\)?|[star](?= *[:–—-]))[ :–—-]+/;
const ARTICLE = /^(?:the|my|our) /;
const PARENTHESES = /\([^()]*\)/g;
/** "Result: pages halved" and "Action – what I did" name the section before the mark. */
const REMAINDER = /(?: *:| [–—-] ).*$/;
const JOINT = / *[/&] *| and /;

/**
 * The STAR sections that a heading stands for, by the names and aliases of the guide; none when it
 * is no section heading, two for a joint one such as "Situation and Task".
 */
export function sectionKinds(heading: string): SectionKind[] {
  const plain = heading
    .toLowerCase()
    .replace(DECORATION, ' ')
    .replace(PARENTHESES, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .replace(NUMBERING, '')
    .replace(ARTICLE, '');
  return kindsOf(plain.replace(/[ :–—-]+$/, '')) ?? kindsOf(plain.replace(REMAINDER, '')) ?? [];
}

function kindsOf(name: string): SectionKind[] | undefined {
  const whole = KIND_BY_NAME.get(name);
  if (whole) return [whole];
  const kinds = name.split(JOINT).map((part) => KIND_BY_NAME.get(part.replace(ARTICLE, '')));
  if (kinds.some((kind) => kind === undefined)) return undefined;
  return [...new Set(kinds as SectionKind[])];
}
