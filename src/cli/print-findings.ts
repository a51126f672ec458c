import type { Severity } from '../core/lint/rule';
import { count } from '../core/coverage/tally';
import type { Console, Style } from './console';
import type { FileFindings, PrintedFinding } from './report';

const COLORS: Record<Severity, Style> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

const SHORT: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'hint',
};

/** Prints findings below the name of their file, and a last line that counts them. */
export function printFindings(results: readonly FileFindings[], console: Console): void {
  for (const { file, findings } of results) {
    if (findings.length === 0) continue;
    const lines = findings.map((finding) => line(finding, console));
    console.out(`${[console.paint('bold', file), ...lines].join('\n')}\n\n`);
  }
  if (results.length > 0) console.out(`${summary(results, console)}\n`);
}

function line({ rule, severity, message, line, column }: PrintedFinding, console: Console): string {
  const place = `${line}:${column}`.padStart(7);
  const label = console.paint(COLORS[severity], SHORT[severity].padEnd(7));
  return `${place}  ${label}  ${message}  ${console.paint('dim', rule)}`;
}

function summary(results: readonly FileFindings[], console: Console): string {
  const all = results.flatMap(({ findings }) => findings);
  const stories = count(results.length, 'story', 'stories');
  if (all.length === 0) return console.paint('green', `✔ ${stories}, nothing to report`);
  const of = (severity: Severity) => all.filter((one) => one.severity === severity).length;
  const parts = [
    count(of('error'), 'error'),
    count(of('warning'), 'warning'),
    count(of('information') + of('hint'), 'other'),
  ];
  const style = of('error') > 0 ? 'red' : 'yellow';
  return console.paint(
    style,
    `${count(all.length, 'finding')} (${parts.join(', ')}) in ${stories}`,
  );
}
