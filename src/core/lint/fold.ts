import { SEVERITIES, type Finding } from './rule';
import { SHIPPED } from './shipped';

/** How many findings other than hints are shown at first; more would only discourage. */
export const SHOWN_AT_FIRST = 6;

/**
 * Marks as folded what lies beyond the first few, the most valuable ones first: by severity, then by
 * how often the rule was right when it was measured, then by place. Hints take no place in the list
 * of problems and stay as they are. The order of the findings stays, too.
 */
export function fold(findings: readonly Finding[], most = SHOWN_AT_FIRST): Finding[] {
  const loud = findings.filter(({ severity }) => severity !== 'hint');
  if (loud.length <= most) return [...findings];
  const shown = new Set([...loud].sort(byValue).slice(0, most));
  return findings.map((finding) =>
    finding.severity === 'hint' || shown.has(finding) ? finding : { ...finding, folded: true },
  );
}

function byValue(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    precision(b) - precision(a) ||
    a.span.start - b.span.start
  );
}

/** Form isn't measured, and certain. */
function precision({ rule }: Finding): number {
  return SHIPPED[rule]?.precision ?? 1;
}
