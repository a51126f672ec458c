import { count } from './count';
import { withoutControls } from '../core/coverage/report/plain';
import type { CaseResult, PrintedProblem } from './case-result';
import type { Console } from './console';
import type { PlainFormat } from './options';

/** Prints a list as JSON, or for people the problems below the name of each file. */
export function printCases(
  results: readonly CaseResult[],
  format: PlainFormat,
  console: Console,
): void {
  if (format === 'json') console.out(`${JSON.stringify(results, null, 2)}\n`);
  else for (const result of results) console.out(`${stylish(result, console).join('\n')}\n\n`);
}

function stylish({ file, problems, matcher }: CaseResult, console: Console): string[] {
  const lines = problems.map((problem) => line(problem, console));
  const measured = matcher ? [console.paint('dim', `${INDENT}${matcherText(matcher)}`)] : [];
  const told =
    problems.length === 0
      ? console.paint('green', '✔ nothing to report')
      : count(problems.length, 'problem');
  return [`${console.paint('bold', withoutControls(file))}: ${told}`, ...lines, ...measured];
}

const PLACE = 7;
const INDENT = ' '.repeat(PLACE + 2);

function line({ code, severity, message, line, column }: PrintedProblem, console: Console): string {
  const place = `${line}:${column}`.padStart(PLACE);
  const label = console.paint(severity === 'error' ? 'red' : 'yellow', severity.padEnd(7));
  return `${place}  ${label}  ${withoutControls(message)}  ${console.paint('dim', code)}`;
}

function matcherText({ heldOut, found, wrong, offTopic }: NonNullable<CaseResult['matcher']>) {
  const part = (number: number) => (number / heldOut).toFixed(2);
  return `matcher: of ${heldOut} held-out phrasings ${part(found)} found, ${part(wrong)} told something else; ${offTopic} off-topic questions answered`;
}
