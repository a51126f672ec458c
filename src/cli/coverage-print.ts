import { coverageData, summaryData } from '../core/coverage/report/data';
import {
  coverageMarkdown,
  candidatesMarkdown,
  summaryMarkdown,
} from '../core/coverage/report/markdown';
import type { CandidateCoverage } from './candidate-coverage';
import type { Console } from './console';
import type { CoverageCommand } from './coverage-arguments';
import { stylishCoverage, stylishSummary } from './coverage-stylish';
import { candidatesTable } from './coverage-table';
import { jsonText } from './json-text';

type HowToPrint = Pick<CoverageCommand, 'format' | 'each' | 'summary'>;

/** Prints one candidate; or each of them, and a table with a line for each. */
export function printCoverage(
  found: readonly CandidateCoverage[],
  how: HowToPrint,
  console: Console,
): void {
  switch (how.format) {
    case 'json':
      console.out(printJson(found, how));
      break;
    case 'markdown':
      console.out(printMarkdown(found, how));
      break;
    case 'stylish':
      console.out(printStylish(found, how, console));
  }
}

function printJson(found: readonly CandidateCoverage[], { each, summary }: HowToPrint): string {
  const toData = summary ? summaryData : coverageData;
  const data = found.map(({ coverage, report }) => toData(coverage, report));
  return jsonText(each ? data : data[0]);
}

function printMarkdown(found: readonly CandidateCoverage[], { each, summary }: HowToPrint): string {
  const toMarkdown = summary ? summaryMarkdown : coverageMarkdown;
  const table = each ? [candidatesMarkdown(found)] : [];
  const pages =
    each && summary ? [] : found.map(({ coverage, report }) => toMarkdown(coverage, report));
  return [...table, ...pages].join('\n');
}

/** The table comes last, where it is seen first. */
function printStylish(
  found: readonly CandidateCoverage[],
  { each, summary }: HowToPrint,
  console: Console,
): string {
  const toText = summary ? stylishSummary : stylishCoverage;
  const pages = each && summary ? [] : found.map((one) => toText(one, console));
  return [...pages, ...(each ? [candidatesTable(found, console)] : [])].join('\n\n');
}
