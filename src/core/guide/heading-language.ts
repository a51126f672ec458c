import type { SectionKind } from './sections';

/** How the sections of a story are headed in one language. */
export interface HeadingLanguage {
  /** BCP 47 tag, such as `de`; the name of its file. */
  readonly tag: string;
  /** What the language calls itself. */
  readonly name: string;
  /** Headings by what they stand for: first the one that a new section gets, then others that mean the same. */
  readonly names: Readonly<Record<SectionKind, readonly [string, ...string[]]>>;
  /** Words that may stand before a name; lower case. */
  readonly articles: readonly string[];
  /** Words that may join two names under one heading; lower case. */
  readonly and: readonly string[];
}
