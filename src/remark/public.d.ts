/** How a rule reports; `information` and `hint` are both notes to remark. */
export type Level = 'off' | 'error' | 'warning' | 'information' | 'hint';

/** What stands in a file `.star-stories.json` may stand here; no such file is read. */
export interface Options {
  /** `default` if not given. */
  profile?: 'structure' | 'default' | 'strict';
  /** How fast you speak; 140 if not given. */
  wordsPerMinute?: number;
  /** Languages of section headings, such as `['de']`; English always counts. */
  headingLanguages?: readonly string[];
  /** Further headings, by what they stand for. */
  headings?: Readonly<
    Partial<Record<'situation' | 'task' | 'action' | 'result' | 'reflection', readonly string[]>>
  >;
  /** Levels by rule id, over the profile. */
  rules?: Readonly<Record<string, Level>>;
  /** Thresholds and words of single rules, by rule id and name of the option. */
  options?: Readonly<Record<string, Readonly<Record<string, number | readonly string[]>>>>;
  /**
   * True to pass over files that lie in no folder “stories”, don’t end in `.star.md`, and don’t say
   * `type: star-story` in their front matter. By default every file counts as a story.
   */
  storiesOnly?: boolean;
}

/** The part of a virtual file that is used. */
export interface StoryFile {
  readonly path?: string | undefined;
  readonly cwd: string;
  toString(): string;
  message(reason: string, options: MessageOptions): StoryMessage;
}

export interface MessageOptions {
  place?: { start: Point; end: Point };
  ruleId: string;
  source: string;
}

/** Line and column from 1, offset from 0 in UTF-16 units; a byte order mark counts nowhere. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** The part of a message that is filled in. */
export interface StoryMessage {
  /** True for an error, false for a warning, undefined for a note. */
  fatal?: boolean | null | undefined;
  /** The page of the rule, as Markdown. */
  note?: string | undefined;
}

/**
 * Checks a story as the command line does. A message has the rule as its `ruleId`, `star-stories` as
 * its source, and a field `folded`: true when others in the file are worth more.
 */
export default function starStories(
  options?: Options,
): (tree: unknown, file: StoryFile) => undefined;
