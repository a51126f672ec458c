import { fixAll } from '../core/lint/fix-all';
import type { Finding } from '../core/lint/rule';
import { lintStory } from '../core/lint/run';
import type { LintSettings } from '../core/lint/settings';
import { declaresRecord } from '../core/round/record-summary';
import { lintRecord } from '../core/round/record/lint-record';
import { parseStory } from '../core/story/parse';
import { LineIndex, stripByteOrderMark } from '../core/text';
import type { PrintedFinding } from './report';

export interface LintedText {
  findings: PrintedFinding[];
  /** Whether it is a saved round. */
  isRound: boolean;
  /** Whether the first fix of some finding is safe. */
  canFix: boolean;
}

/** @param text of a story or a saved round, with or without byte order mark */
export function lintText(text: string, settings: LintSettings): LintedText {
  if (declaresRecord(text)) return { findings: roundFindings(text), isRound: true, canFix: false };
  const story = parseStory(text);
  const findings = lintStory(story, settings);
  return {
    findings: findings.map((finding) => toPrinted(finding, story.lines)),
    isRound: false,
    canFix: findings.some(({ fixes }) => fixes[0]?.safe),
  };
}

/** What is wrong with a saved round; settings of rules say nothing about it. */
function roundFindings(source: string): PrintedFinding[] {
  const lines = new LineIndex(stripByteOrderMark(source));
  return lintRecord(source).map(({ code, ...problem }) =>
    toPrinted({ ...problem, rule: code, fixes: [], folded: false }, lines),
  );
}

/** The text after all safe fixes, with the byte order mark that it had. */
export function fixText(text: string, settings: LintSettings): string {
  const mark = /^\ufeff*/.exec(text)?.[0] ?? '';
  return mark + fixAll(text, settings);
}

function toPrinted(
  { rule, severity, message, span, fixes, folded, data }: Finding,
  lines: LineIndex,
): PrintedFinding {
  const start = lines.place(span.start);
  const end = lines.place(span.end);
  return {
    rule,
    severity,
    message,
    line: start.line + 1,
    column: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
    fixable: fixes.length > 0,
    folded,
    ...(data && { data }),
  };
}
