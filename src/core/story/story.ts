import type { SectionKind } from '../guide/sections';
import type { LineIndex, Span } from '../text';

/** One STAR section: a heading at the root of the document and all that follows it. */
export interface Section {
  kind: SectionKind;
  /** The whole heading, markers included. */
  heading: Span;
  /** Heading level, 1 to 6. */
  depth: number;
  /** From the end of the heading to the start of the next section, or the end of the text. */
  body: Span;
  /** Spoken words in the body. */
  words: number;
}

/** A front-matter value with its place. */
export interface Located<T> {
  value: T;
  span: Span;
}

export type StoryKind = 'success' | 'failure' | 'growth';
export type StoryStatus = 'draft' | 'ready';
export type ServiceWork = 'expand' | 'replace' | 'troubleshoot';

/** What the front matter says; a value of the wrong type is left out and reported as a problem. */
export interface FrontMatter {
  /** The block with both fences; undefined when the file has none. */
  block?: Span;
  type?: Located<string>;
  title?: Located<string>;
  /** As written, known or not; the main one first. */
  focus: Located<string>[];
  topics: Located<string>[];
  /** Where the key stands, also when its list is empty. */
  keys: Record<string, Span>;
  kind?: Located<StoryKind>;
  serviceWork?: Located<ServiceWork>;
  when?: Located<string>;
  status?: Located<StoryStatus>;
}

/** Something that kept a part of the file from being understood. */
export interface Problem {
  code: 'front-matter' | 'too-complex';
  message: string;
  span: Span;
  /** A change that solves it, where one is certain. */
  fix?: { title: string; edits: { span: Span; newText: string }[] };
}

/** A parsed story file. All spans are offsets into `text`. */
export interface Story {
  /** Without byte order mark. */
  text: string;
  lines: LineIndex;
  /**
   * As long as `text`; everything that isn't spoken (markup, code, HTML, link targets, front
   * matter) is blanked out, line ends stay. What a rule finds here has the same offsets in `text`.
   */
  prose: string;
  /** Front-matter title, else the first level-1 heading that is no section; undefined if neither. */
  title?: string;
  frontMatter: FrontMatter;
  /** In document order, duplicates included. */
  sections: Section[];
  /** Spoken words of all sections. */
  words: number;
  problems: Problem[];
}

/** The first section of a kind, or undefined. */
export function section(story: Story, kind: SectionKind): Section | undefined {
  return story.sections.find((one) => one.kind === kind);
}

/** Whether the candidate still drafts it, under which emptiness is only a hint. */
export function isDraft(story: Story): boolean {
  return story.frontMatter.status?.value === 'draft';
}
