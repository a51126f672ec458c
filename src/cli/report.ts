import type { Severity } from '../core/lint/rule';
import { FILE_KIND_IDS, type FileKindId } from './file-kinds';

/** A finding as the JSON format shows it: lines and columns from 1, columns in UTF-16 units. */
export interface PrintedFinding {
  rule: string;
  severity: Severity;
  message: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  fixable: boolean;
  /** Whether it is kept back at first because others are worth more. */
  folded: boolean;
  data?: Record<string, unknown>;
}

export interface FileFindings {
  file: string;
  findings: readonly PrintedFinding[];
}

/** What all files together have. */
export interface Totals extends Record<FileKindId, number> {
  stories: number;
  /** Stories that were changed. */
  fixed: number;
  findings: Record<Severity, number>;
}

export function noTotals(): Totals {
  return {
    stories: 0,
    rounds: 0,
    plans: 0,
    sheets: 0,
    fixed: 0,
    findings: { error: 0, warning: 0, information: 0, hint: 0 },
  };
}

/** Whether there was any file to check. */
export function isAnything(totals: Totals): boolean {
  return totals.stories > 0 || FILE_KIND_IDS.some((id) => totals[id] > 0);
}

/** Counts one more file with its findings; a story is of no other kind. */
export function addFindings(
  totals: Totals,
  findings: readonly PrintedFinding[],
  kind?: FileKindId,
): void {
  totals[kind ?? 'stories'] += 1;
  for (const { severity } of findings) totals.findings[severity] += 1;
}

/** Prints the findings of one story after the other, and what is to be said at the end. */
export interface Printer {
  file(result: FileFindings): void;
  /** @param failures what went wrong without stopping the rest */
  end(totals: Totals, failures: readonly string[]): void;
}
