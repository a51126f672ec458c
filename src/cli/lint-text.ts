import { fixAll } from '../core/lint/fix-all';
import type { Finding } from '../core/lint/rule';
import { lintStory } from '../core/lint/run';
import type { LintSettings } from '../core/lint/settings';
import { headingsOf } from '../core/story/headings';
import { parseStory } from '../core/story/parse';
import { LineIndex, stripByteOrderMark } from '../core/text';
import { FILE_KINDS, fileKind, type FileKindId } from './file-kinds';
import type { PrintedFinding } from './report';

export interface LintedText {
  findings: PrintedFinding[];
  /** Undefined for a story. */
  kind: FileKindId | undefined;
  /** Whether the first fix of some finding is safe. */
  canFix: boolean;
}

/** @param text of a story or another file that is checked, with or without byte order mark */
export function lintText(text: string, settings: LintSettings): LintedText {
  const kind = fileKind(text);
  if (kind) {
    return { findings: fileFindings(text, kind, settings.wordsPerMinute), kind, canFix: false };
  }
  const story = parseStory(text, headingsOf(settings));
  const findings = lintStory(story, settings);
  return {
    findings: findings.map((finding) => toPrinted(finding, story.lines)),
    kind,
    canFix: findings.some(({ fixes }) => fixes[0]?.safe),
  };
}

function fileFindings(source: string, kind: FileKindId, wordsPerMinute: number): PrintedFinding[] {
  const lines = new LineIndex(stripByteOrderMark(source));
  return FILE_KINDS[kind]
    .lint(source, wordsPerMinute)
    .map(({ code, ...problem }) =>
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
