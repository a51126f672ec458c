import type { Severity } from '../core/lint/rule';

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
  data?: Record<string, unknown>;
}

export interface FileFindings {
  file: string;
  findings: PrintedFinding[];
}
