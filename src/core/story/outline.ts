import type { Span } from '../text';

/** A heading at the root of the document; headings within lists and quotes are none. */
export interface OutlineHeading {
  /** The whole heading, markers and underline included. */
  span: Span;
  /** 1 to 6. */
  depth: number;
  /** Its words without markup. */
  text: string;
}

/** What the rest of the product needs to know of a Markdown text; all that a parser must supply. */
export interface Outline {
  /** The front matter with both fences. */
  frontMatter?: Span;
  headings: OutlineHeading[];
  /** HTML at any place, comments among it; in document order. */
  html: Span[];
  /** See `Story.prose`. */
  prose: string;
}

/** Reads a text without byte order mark. */
export type OutlineParser = (text: string) => Outline;
