import { Diagnostic, DiagnosticSeverity, Range, type Uri } from 'vscode';
import type { Marker } from '../../core/index/marker';
import { SEVERITIES, type Severity } from '../../core/lint/rule';
import { ruleUri } from '../rule-pages';
import { MORE } from './markers';

export const LEVELS: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const SOURCE = 'STAR';

/** Thousands of diagnostics share the links of a few rules. */
const targets = new Map<string, Uri>();

function targetOf(rule: string): Uri {
  const target = targets.get(rule) ?? ruleUri(rule);
  targets.set(rule, target);
  return target;
}

export function toDiagnostic({ rule, severity, message, from, to }: Marker): Diagnostic {
  const range = new Range(from.line, from.column, to.line, to.column);
  const diagnostic = new Diagnostic(range, message, LEVELS[severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = rule === MORE ? MORE : { value: rule, target: targetOf(rule) };
  return diagnostic;
}

/** The marker that a diagnostic was made of. */
export function fromDiagnostic({ code, severity, message, range }: Diagnostic): Marker {
  const place = ({ line, character }: Range['start']) => ({ line, column: character });
  return {
    rule: String(typeof code === 'object' ? code.value : code),
    severity: SEVERITIES.find((one) => LEVELS[one] === severity) ?? 'hint',
    message,
    from: place(range.start),
    to: place(range.end),
  };
}
