import type { Story } from '../story/story';
import type { Span, TextEdit } from '../text';

/** Severity is confidence times harm: how sure the rule is that an interviewer would object. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The weaker of two severities. */
export function weaker(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;
}

/** A change offered for a finding. */
export interface Fix {
  /** What it does, as a menu entry: "Add a Result section". */
  title: string;
  edits: TextEdit[];
  /** True when it only moves or corrects what is there, so that "fix all" may apply it unasked. */
  safe: boolean;
}

/** What a rule reports; the engine adds id and severity. */
export interface Report {
  /** One line: what to do and why. */
  message: string;
  span: Span;
  fixes?: Fix[];
  data?: Record<string, unknown>;
  /** Lowers this one finding. */
  severity?: Severity;
}

export interface Finding extends Report {
  rule: string;
  severity: Severity;
  fixes: Fix[];
  /** Whether it is kept back at first because others are worth more. */
  folded: boolean;
}

/**
 * Sets of rules, each holding those before it. `structure` judges form and secrets, never wording;
 * `strict` adds what is right less often or matters less.
 */
export const PROFILES = ['structure', 'default', 'strict'] as const;
export type Profile = (typeof PROFILES)[number];

/** A value of a rule that the user may change. */
export type RuleOption =
  | { type: 'number'; default: number; minimum: number; maximum: number; description: string }
  | { type: 'words'; default: readonly string[]; description: string };

/** What a check may use besides the story. */
export interface RuleContext {
  /** Personal speaking rate. */
  wordsPerMinute: number;
  /** The value of an option of type `number` that the rule declares. */
  number(option: string): number;
  /** The value of an option of type `words` that the rule declares, in lower case. */
  words(option: string): ReadonlySet<string>;
  /** Ids of all rules, and of those that run now. */
  known: ReadonlySet<string>;
  on: ReadonlySet<string>;
  /** What the rules before it found, ignored or not; all of them for a rule that is `last`. */
  found: readonly Finding[];
}

/** A whole story file that shows a rule; it is test and documentation at once. */
export interface Example {
  /** What the example shows. */
  title: string;
  text: string;
}

/** An example that the rule must flag, once for every entry of `at`, in this order. */
export interface FlaggedExample extends Example {
  /** The exact text of each flagged span. */
  at: string[];
  /** The text after the first fix of the first finding. */
  fixed?: string;
}

/** One check, one file in `rules/`: its data, its examples and its function. */
export interface Rule {
  /** Kebab-case; names the problem. */
  id: string;
  /** The smallest set of rules that it belongs to. */
  profile: Profile;
  /**
   * True when it doesn't go by English words; rules of `structure` never do. The others are silent on
   * stories that are headed in another language.
   */
  anyLanguage?: boolean;
  /**
   * What it deserves when it is right: how much an interviewer would object. What it ships with may
   * be lower, see `earned.ts`.
   */
  severity: Severity;
  /** What it finds, one line. */
  summary: string;
  /** Why an interviewer cares, two or three sentences. */
  why: string;
  /** Items of the interview guide that it serves, such as `G53`. */
  guide: string[];
  /** True when a draft shows it as a hint only. */
  lenientInDrafts?: boolean;
  /** True when it looks at what the other rules found. */
  last?: boolean;
  /** What it takes for a fact of the text, by what it stands for, and how many it takes; its page lists it. */
  evidence?: readonly { of: string; least: number; lines: readonly string[] }[];
  /** By name in camelCase. */
  options?: Readonly<Record<string, RuleOption>>;
  flags: FlaggedExample[];
  passes: Example[];
  check(story: Story, context: RuleContext): Iterable<Report>;
}
