import { checkText } from '../core/case/check/check-case';
import type { CaseProblem } from '../core/case/read/problem';
import { measureMatcher } from '../core/case/match/measure';
import { LineIndex, stripByteOrderMark } from '../core/text';
import { FileError } from './attempt';
import type { CaseCommand } from './case-arguments';
import { printCases } from './case-print';
import type { CaseResult, PrintedProblem } from './case-result';
import type { Console } from './console';
import { Failures } from './failures';
import { readText } from './read-text';

/** Checks the files of cases, and prints what is wrong with them. @returns the exit code */
export function checkCases(command: CaseCommand, console: Console): number {
  const failures = new Failures(console);
  const results = command.paths.flatMap((path) => checkFile(path, failures));
  printCases(results, command.format, console);
  if (failures.messages.length > 0) return 2;
  const problems = results.flatMap((result) => result.problems);
  const isFailed = problems.some(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  return isFailed || warnings > (command.maxWarnings ?? Infinity) ? 1 : 0;
}

function checkFile(file: string, failures: Failures): CaseResult[] {
  try {
    return [resultOf(file, stripByteOrderMark(readText(file)))];
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    failures.add(file, error.message);
    return [];
  }
}

function resultOf(file: string, text: string): CaseResult {
  const { study, problems } = checkText(text);
  const lines = new LineIndex(text);
  const result: CaseResult = { file, problems: problems.map((one) => printed(one, lines)) };
  if (!study) return result;
  const { heldOut, found, wrong, offTopic } = measureMatcher(study);
  return { ...result, matcher: { heldOut, found, wrong, offTopic } };
}

function printed({ code, severity, message, span }: CaseProblem, lines: LineIndex): PrintedProblem {
  const start = lines.place(span.start);
  const end = lines.place(span.end);
  return {
    code,
    severity,
    message,
    line: start.line + 1,
    column: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
  };
}
