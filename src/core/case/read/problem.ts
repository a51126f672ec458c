import type { Span } from '../../text';

/** What a problem of a case is about; the parts are those of the table in docs/cases.md. */
export type CaseCode =
  | 'case-yaml'
  | 'case-shape'
  | 'case-time'
  | 'case-sides'
  | 'case-gates'
  | 'case-plots'
  | 'case-matcher'
  | 'case-economics'
  | 'case-wrong-turns'
  | 'case-debrief';

/** Something wrong in the file of a case, at its place. A case with an error can't be played. */
export interface CaseProblem {
  readonly code: CaseCode;
  readonly severity: 'error' | 'warning';
  readonly span: Span;
  readonly message: string;
}
