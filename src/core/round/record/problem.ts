import type { Severity } from '../../lint/rule';
import type { Span } from '../../text';

/** What can be wrong with a saved round; `docs/rounds.md` says what each means. */
export type RecordProblemCode =
  | 'round-front-matter'
  | 'round-value'
  | 'round-rating'
  | 'round-signal'
  | 'round-times'
  | 'round-not-rated';

/** Something in the file of a saved round that doesn't hold. */
export interface RecordProblem {
  readonly code: RecordProblemCode;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
}
