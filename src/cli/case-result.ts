import type { MatcherMeasure } from '../core/case/match/measure';
import type { CaseProblem } from '../core/case/read/problem';

/** A problem as the JSON format shows it: lines and columns from 1, columns in UTF-16 units. */
export interface PrintedProblem {
  code: string;
  severity: CaseProblem['severity'];
  message: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** What one file of a case has. */
export interface CaseResult {
  file: string;
  problems: PrintedProblem[];
  /** What the matcher makes of its held-out phrasings, as counts; absent when it can't be read. */
  matcher?: Omit<MatcherMeasure, 'misses'>;
}
