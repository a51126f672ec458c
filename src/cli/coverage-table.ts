import { plainText } from '../core/coverage/report/plain';
import { summaryCells, summaryHead, summarize } from '../core/coverage/report/summary';
import { columnsOf, padded, shortened, WIDTH } from './coverage-columns';
import type { CandidateCoverage } from './candidate-coverage';
import type { Console } from './console';

const SPACE = 2;

/** A line for each candidate. */
export function candidatesTable(found: readonly CandidateCoverage[], console: Console): string {
  const numbers = found.map(({ coverage }) => summaryCells(summarize(coverage)));
  const heads = summaryHead();
  const widths = heads.map((head, at) =>
    Math.max(head.length, ...numbers.map((cells) => (cells[at] ?? '').length)),
  );
  const left = WIDTH - widths.reduce((sum, width) => sum + width + SPACE, 0);
  const names = namesOf(found).map((name) => shortened(name, left));
  const first = Math.max('Candidate'.length, ...names.map(columnsOf));
  const row = (name: string, cells: readonly string[]) =>
    [
      padded(name, first),
      ...cells.map((cell, at) => cell.padStart((widths[at] ?? 0) + SPACE)),
    ].join('');
  const lines = [
    console.paint('bold', row('Candidate', heads)),
    ...numbers.map((cells, at) => row(names[at] ?? '', cells)),
  ];
  return `${lines.join('\n')}\n`;
}

/** The names of their folders; the paths when two have the same. */
function namesOf(found: readonly CandidateCoverage[]): string[] {
  const paths = found.map(({ report }) => plainText(report.name ?? ''));
  const names = paths.map((path) => path.slice(path.lastIndexOf('/') + 1));
  return new Set(names).size === names.length ? names : paths;
}
