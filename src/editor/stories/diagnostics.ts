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

/** Code of the entry that stands for findings held back. */
export const MORE = 'more';

/**
 * The findings of a story for the Problems panel: the most valuable ones and an entry for the rest.
 *
 * @param all whether the candidate has asked to see the rest, too
 */
export function toDiagnostics({ story, findings }: CheckedStory, all: boolean): Diagnostic[] {
  const wanted = all ? findings : findings.filter(({ folded }) => !folded);
  const shown = wanted.slice(0, MOST);
  const diagnostics = shown.map((finding) => toDiagnostic(finding, story.lines));
  const rest = findings.filter((finding) => !shown.includes(finding));
  if (rest.length > 0) diagnostics.push(moreDiagnostic(rest, story.lines, all));
  return diagnostics;
}

function toDiagnostic({ rule, severity, message, span }: Finding, lines: LineIndex): Diagnostic {
  const diagnostic = new Diagnostic(toRange(lines, span), message, SEVERITIES[severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = { value: rule, target: ruleUri(rule) };
  return diagnostic;
}

/** Stands on the last line, so that it comes last among entries that are as grave. */
function moreDiagnostic(rest: readonly Finding[], lines: LineIndex, all: boolean): Diagnostic {
  const findings = `${rest.length} more ${rest.length === 1 ? 'finding' : 'findings'}`;
  const message = all
    ? `${findings} in this file; solve the first ones to see them.`
    : `${findings} in this file; show them by the light bulb, or solve these first.`;
  const last = lines.lineCount - 1;
  const gravest = Math.min(...rest.map(({ severity }) => SEVERITIES[severity]));
  const diagnostic = new Diagnostic(new Range(last, 0, last, 0), message, gravest);
  diagnostic.source = SOURCE;
  diagnostic.code = MORE;
  return diagnostic;
}
