import { Diagnostic, DiagnosticSeverity, Range } from 'vscode';
import type { Finding, Severity } from '../../core/lint/rule';
import type { LineIndex } from '../../core/text';
import { ruleUri } from '../rule-pages';
import { toRange } from '../text';
import type { CheckedStory } from './check';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A file with more markers than this helps nobody; VS Code drops very large sets altogether. */
const MOST = 100;

export const SOURCE = 'STAR';

/** The findings of a story for the Problems panel. */
export function toDiagnostics({ story, findings }: CheckedStory): Diagnostic[] {
  const shown = findings.slice(0, MOST).map((finding) => toDiagnostic(finding, story.lines));
  const rest = findings.length - shown.length;
  if (rest > 0) shown.push(moreDiagnostic(rest));
  return shown;
}

function toDiagnostic({ rule, severity, message, span }: Finding, lines: LineIndex): Diagnostic {
  const diagnostic = new Diagnostic(toRange(lines, span), message, SEVERITIES[severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = { value: rule, target: ruleUri(rule) };
  return diagnostic;
}

function moreDiagnostic(count: number): Diagnostic {
  const message = `${count} more findings in this file; solve the first ones to see them.`;
  const diagnostic = new Diagnostic(new Range(0, 0, 0, 0), message, DiagnosticSeverity.Information);
  diagnostic.source = SOURCE;
  return diagnostic;
}
