import type { Quality } from '../guide/qualities';
import type { SectionKind } from '../guide/sections';
import type { LineIndex, Span, TextEdit } from '../text';
import type { Headings, StoryLanguage } from './headings';

/** One STAR section: a heading at the root of the document and all that follows it. */
export interface Section {
  kind: SectionKind;
  /** More than its kind only for a joint heading such as "Situation and Task". */
  covers: SectionKind[];
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

export const STORY_KINDS = ['success', 'failure', 'growth'] as const;
export const STORY_STATUSES = ['draft', 'ready'] as const;
export const SERVICE_WORK = ['expand', 'replace', 'troubleshoot'] as const;
/** A year, or a year and a month. */
export const WHEN = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

export type StoryKind = (typeof STORY_KINDS)[number];
export type StoryStatus = (typeof STORY_STATUSES)[number];
export type ServiceWork = (typeof SERVICE_WORK)[number];

/** What the front matter says; a value of the wrong type is left out and reported as a problem. */
export interface FrontMatter {
  /** The block with its fences; undefined when the file has none. */
  block?: Span;
  /** The lines between the fences, the last line end included. */
  content?: Span;
  type?: Located<string>;
  title?: Located<string>;
  /** As written, known or not; the main one first. */
  focus: Located<string>[];
  topics: Located<string>[];
  /** The known ones. */
  qualities: Located<Quality>[];
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
  /** A change that solves it; safe when it only says properly what is there. */
  fix?: { title: string; edits: TextEdit[]; safe: boolean };
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
  /** HTML at any place, comments among it; in document order. */
  html: Span[];
  /** Front-matter title, else the first level-1 heading that is no section; undefined if neither. */
  title?: string;
  frontMatter: FrontMatter;
  /** In document order, duplicates included. */
  sections: Section[];
  /** How its sections could be headed. */
  headings: Headings;
  /** The language that most of its headings are in. */
  language: StoryLanguage;
  /** Spoken words of all sections. */
  words: number;
  problems: Problem[];
}

/** The first section that tells a kind, or undefined. */
export function section(story: Story, kind: SectionKind): Section | undefined {
  return story.sections.find((one) => one.covers.includes(kind));
}

/** Whether the candidate still drafts it, under which emptiness is only a hint. */
export function isDraft(story: Story): boolean {
  return story.frontMatter.status?.value === 'draft';
}

/** Whether it may be read as English: what its headings are in is all that tells. */
export function isInEnglish({ language }: Story): boolean {
  return language.tag === 'en';
}

/** Whether the file was too much to be read, so that nothing can be said of its text. */
export function isUnread(story: Story): boolean {
  return story.problems.some(({ code }) => code === 'too-complex');
}
