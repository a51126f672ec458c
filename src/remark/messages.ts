import type { ConfigProblem } from '../core/lint/config';
import type { Finding, Severity } from '../core/lint/rule';
import { rulePage } from '../core/lint/rule-page';
import { RULES } from '../core/lint/rules';
import type { Story } from '../core/story/story';
import type { Point, StoryFile } from './public';

const SOURCE = 'star-stories';
const FATAL: Record<Severity, boolean | undefined> = {
  error: true,
  warning: false,
  information: undefined,
  hint: undefined,
};

const pages = new Map<string, string>();

/** Adds a finding to a file. */
export function report(file: StoryFile, story: Story, finding: Finding): void {
  const { rule, severity, message, span, folded } = finding;
  const place = { start: point(story, span.start), end: point(story, span.end) };
  Object.assign(file.message(message, { ruleId: rule, source: SOURCE, place }), {
    fatal: FATAL[severity],
    note: page(rule),
    folded,
  });
}

/** Adds what the options say in vain. */
export function reportConfig(file: StoryFile, { path, message }: ConfigProblem): void {
  const reason = `Option ${path.join('.')}: ${message}`;
  file.message(reason, { ruleId: 'configuration', source: SOURCE });
}

function point({ lines }: Story, offset: number): Point {
  const { line, column } = lines.place(offset);
  return { line: line + 1, column: column + 1, offset };
}

function page(id: string): string | undefined {
  const rule = RULES.find((one) => one.id === id);
  const made = pages.get(id) ?? (rule && rulePage(rule));
  if (made !== undefined) pages.set(id, made);
  return made;
}
