import type { Severity } from '../lint/rule';
import { shownSentence } from '../story/shown-title';
import type { Span } from '../text';

/**
 * What can be wrong with a plan file, and how much it matters: an error keeps the plan from being
 * followed as it was meant. `docs/plan.md` says what each means.
 */
export const PLAN_PROBLEMS = {
  'plan-front-matter': 'error',
  'plan-interviews': 'error',
  'plan-date': 'error',
  'plan-zone': 'error',
  'plan-minutes': 'error',
  'plan-clock-change': 'warning',
  'plan-overlap': 'warning',
  'plan-round': 'warning',
  'plan-value': 'warning',
  'plan-key': 'warning',
  'plan-private': 'warning',
  'plan-link': 'warning',
  'plan-section': 'information',
} as const satisfies Record<string, Severity>;

export type PlanProblemCode = keyof typeof PLAN_PROBLEMS;

/** Something in a plan file that doesn't hold. Offsets count from behind a byte order mark. */
export interface PlanProblem {
  readonly code: PlanProblemCode;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
}

export function planProblem(code: PlanProblemCode, span: Span, message: string): PlanProblem {
  return { code, severity: PLAN_PROBLEMS[code], message: shownSentence(message), span };
}
