import type { Story } from '../story/story';
import type { Span, TextEdit } from '../text';

/** Severity is confidence times harm: how sure the rule is that an interviewer would object. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

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
  /** Lowers or raises this one finding. */
  severity?: Severity;
}

export interface Finding extends Report {
  rule: string;
  severity: Severity;
  fixes: Fix[];
}

/** What a check may use besides the story. */
export interface RuleContext {
  /** Personal speaking rate. */
  wordsPerMinute: number;
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
  severity: Severity;
  /** What it finds, one line. */
  summary: string;
  /** Why an interviewer cares, two or three sentences. */
  why: string;
  /** Items of the interview guide that it serves, such as `G53`. */
  guide: string[];
  /** True when a draft shows it as a hint only. */
  lenientInDrafts?: boolean;
  flags: FlaggedExample[];
  passes: Example[];
  check(story: Story, context: RuleContext): Iterable<Report>;
}
