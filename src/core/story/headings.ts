import type { HeadingLanguage } from '../guide/heading-language';
import { HEADING_LANGUAGES } from '../guide/heading-languages';
import { HEADINGS as ENGLISH } from '../guide/heading-languages/en';
import type { SectionKind } from '../guide/sections';
import { kindsIn, vocabularyOf, type SectionNames, type Vocabulary } from './vocabulary';

/** What a user may set about headings. */
export interface HeadingSettings {
  /** Tags of languages, that of new stories first. English counts even where it isn't named. */
  headingLanguages: readonly string[];
  /** Headings of the user's own, by what they stand for. */
  headings: Readonly<Partial<Record<SectionKind, readonly string[]>>>;
}

/** A language that stories are headed in. */
export interface StoryLanguage {
  /** As a BCP 47 tag; `own` for headings of the user's own. */
  readonly tag: string;
  /** The headings that new sections get. */
  readonly titles: Readonly<Record<SectionKind, string>>;
}

/** How the sections of stories may be headed. */
export interface Headings {
  readonly all: Vocabulary;
  /** The language of new stories first. */
  readonly languages: readonly [KnownLanguage, ...KnownLanguage[]];
}

interface KnownLanguage extends StoryLanguage {
  readonly vocabulary: Vocabulary;
}

/** Tags of the languages that there are. */
export const HEADING_TAGS: readonly string[] = HEADING_LANGUAGES.map(({ tag }) => tag);

/** What counts where nothing is set. */
export const ENGLISH_ONLY: HeadingSettings = { headingLanguages: [ENGLISH.tag], headings: {} };

/** What was made last of settings; there are few different ones. */
const made = new Map<string, Headings>();
const MOST_MADE = 20;

/** How sections may be headed under some settings. Languages that there aren't count for nothing. */
export function headingsOf({ headingLanguages, headings }: HeadingSettings): Headings {
  const key = JSON.stringify([headingLanguages, headings]);
  const known = made.get(key) ?? makeHeadings(headingLanguages, headings);
  if (made.size >= MOST_MADE) made.clear();
  made.set(key, known);
  return known;
}

function makeHeadings(tags: readonly string[], own: HeadingSettings['headings']): Headings {
  const wanted = [...new Set([...tags, ENGLISH.tag])].flatMap(
    (tag) => HEADING_LANGUAGES.find((one) => one.tag === tag) ?? [],
  );
  const [first = ENGLISH, ...others] = wanted;
  const ours: SectionNames = {
    names: own,
    articles: wanted.flatMap(({ articles }) => articles),
    and: wanted.flatMap(({ and }) => and),
  };
  return {
    all: vocabularyOf([ours, ...wanted]),
    languages: [known(first), ...others.map(known), ...ownLanguage(ours, first)],
  };
}

function known(language: HeadingLanguage): KnownLanguage {
  const { tag, names } = language;
  return { tag, titles: titlesOf(names), vocabulary: vocabularyOf([language]) };
}

/** Headings of the user's own, if there are any; the other sections are called as in new stories. */
function ownLanguage(own: SectionNames, { names }: HeadingLanguage): KnownLanguage[] {
  if (Object.values(own.names).flat().length === 0) return [];
  const titles = titlesOf({ ...names, ...own.names });
  return [{ tag: 'own', titles, vocabulary: vocabularyOf([own]) }];
}

function titlesOf(names: SectionNames['names']): StoryLanguage['titles'] {
  const title = (kind: SectionKind) => names[kind]?.[0] ?? ENGLISH.names[kind][0];
  return {
    situation: title('situation'),
    task: title('task'),
    action: title('action'),
    result: title('result'),
    reflection: title('reflection'),
  };
}

export const ENGLISH_HEADINGS: Headings = headingsOf(ENGLISH_ONLY);

/**
 * The STAR sections that a heading stands for; none when it is no section heading, two for a joint
 * one such as "Situation and Task".
 */
export function sectionKinds(heading: string, headings = ENGLISH_HEADINGS): SectionKind[] {
  return kindsIn(headings.all, heading);
}

/** What can be used of two values that may be anything. */
export function wellFormed(languages: unknown, own: unknown): HeadingSettings {
  const lists = typeof own === 'object' && own !== null ? Object.entries(own) : [];
  return {
    headingLanguages: texts(languages),
    headings: Object.fromEntries(
      lists
        .filter(([kind]) => Object.hasOwn(ENGLISH.names, kind))
        .map(([kind, all]) => [kind, texts(all)]),
    ),
  };
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** The language that most of the headings are in; that of new stories when none says more. */
export function languageOf(texts: readonly string[], { languages }: Headings): StoryLanguage {
  const [first, ...others] = languages;
  if (others.length === 0) return first;
  const inIt = ({ vocabulary }: KnownLanguage) =>
    texts.filter((text) => kindsIn(vocabulary, text).length > 0).length;
  return others.reduce((best, one) => (inIt(one) > inIt(best) ? one : best), first);
}
