import type { Severity } from '../lint/rule';
import type { Span } from '../text';

/** What can be wrong with a plan file; `docs/plan.md` says what each means. */
export type PlanProblemCode =
  | 'plan-front-matter'
  | 'plan-key'
  | 'plan-private'
  | 'plan-value'
  | 'plan-interviews'
  | 'plan-minutes'
  | 'plan-round'
  | 'plan-date'
  | 'plan-zone'
  | 'plan-clock-change'
  | 'plan-overlap'
  | 'plan-link'
  | 'plan-section';

/** Something in a plan file that doesn't hold. Offsets count from behind a byte order mark. */
export interface PlanProblem {
  readonly code: PlanProblemCode;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
}
