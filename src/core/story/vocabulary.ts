import type { SectionKind } from '../guide/sections';

/** The names of sections in one language. */
export interface SectionNames {
  readonly names: Readonly<Partial<Record<SectionKind, readonly string[]>>>;
  readonly articles: readonly string[];
  readonly and: readonly string[];
}

/** What headings of sections are made of, in one language or in several at once. */
export interface Vocabulary {
  /** By plain names. */
  readonly kinds: ReadonlyMap<string, SectionKind>;
  readonly numbering: RegExp;
  readonly article: RegExp;
  readonly joint: RegExp;
}

const DECORATION = /[^\p{L}\p{N}/&:–—\-() ]+/gu;
const PARENTHESES = /\([^()]*\)/g;
const TRAILING = /(?<![ :–—-])[ :–—-]+$/;
/** "Result: pages halved" and "Action – what I did" name the section before the mark. */
const REMAINDER = /(?:(?<! ) *:| [–—-] ).*$/;

/** A name that stands for two things stands for what it does in the first of the languages. */
export function vocabularyOf(languages: readonly SectionNames[]): Vocabulary {
  const kinds = new Map<string, SectionKind>();
  for (const [name, kind] of languages.flatMap(namesOf)) {
    const plain = plainName(name);
    if (plain !== '' && !kinds.has(plain)) kinds.set(plain, kind);
  }
  const words = (key: 'articles' | 'and') => languages.flatMap((one) => one[key]).join('|');
  return {
    kinds,
    numbering: new RegExp(`^(?:\\(?\\d{1,2}\\)?|[${initials(languages)}](?= *[:–—-]))[ :–—-]+`),
    article: new RegExp(`^(?:${words('articles')}) `),
    joint: new RegExp(`(?<! ) *[/&] *| (?:${words('and')}) `),
  };
}

/** All names of a language with what they stand for; those with accents without them as well. */
export function namesOf({ names }: Pick<SectionNames, 'names'>): [string, SectionKind][] {
  return Object.entries(names).flatMap(([kind, all]) => {
    const spellings = new Set(all.flatMap((name) => [name, withoutAccents(name)]));
    return [...spellings].map((name): [string, SectionKind] => [name, kind as SectionKind]);
  });
}

/** The letters that may number a section: those of STAR, and of the words for it. */
export function initials(languages: readonly Pick<SectionNames, 'names'>[]): string {
  const titles = languages.flatMap(({ names }) =>
    Object.values(names).map(([title = '']) => title),
  );
  const letters = titles.flatMap(
    (title) => /^[a-z]/.exec(withoutAccents(title).toLowerCase()) ?? [],
  );
  return [...new Set([...'star', ...letters])].join('');
}

function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').normalize('NFC');
}

/** What of a name matters; empty when nothing is left. */
export function plainName(name: string): string {
  return undecorated(name).replace(TRAILING, '');
}

function undecorated(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(DECORATION, ' ')
    .replace(PARENTHESES, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** What a heading stands for: nothing when it is no section's, two kinds when it joins two names. */
export function kindsIn(vocabulary: Vocabulary, heading: string): SectionKind[] {
  const whole = undecorated(heading);
  const unnumbered = whole.replace(vocabulary.numbering, '');
  for (const text of [whole, unnumbered, unnumbered.replace(vocabulary.article, '')]) {
    const found =
      kindsOf(vocabulary, text.replace(TRAILING, '')) ??
      kindsOf(vocabulary, text.replace(REMAINDER, ''));
    if (found) return found;
  }
  return [];
}

function kindsOf({ kinds, joint, article }: Vocabulary, name: string): SectionKind[] | undefined {
  const whole = kinds.get(name);
  if (whole) return [whole];
  const found = new Set<SectionKind>();
  for (const part of name.split(joint)) {
    const kind = kinds.get(part) ?? kinds.get(part.replace(article, ''));
    if (!kind) return undefined;
    found.add(kind);
  }
  return [...found];
}
