import type { Severity } from '../lint/rule';
import type { Span } from '../text';

export const SHEET_CODES = [
  'sheet-unknown',
  'sheet-unread',
  'sheet-prompt-left',
  'sheet-empty-part',
  'sheet-telling-time',
  'sheet-few-questions',
  'sheet-few-production-questions',
  'sheet-careers-question',
  'sheet-no-why',
  'sheet-no-job-text',
  'sheet-why-not-tied',
  'sheet-no-refutation',
  'sheet-nothing-given-up',
] as const;
export type SheetCode = (typeof SHEET_CODES)[number];

/** Something that could be better about a sheet, and what to do. */
export interface SheetProblem {
  readonly code: SheetCode;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
}
