import type { Rule, Severity } from '../core/lint/rule';
import { SHIPPED } from '../core/lint/shipped';

/** How a rule reports when nothing is configured. */
export function shippedSeverity({ id, severity }: Rule): Severity {
  return SHIPPED[id]?.severity ?? severity;
}
