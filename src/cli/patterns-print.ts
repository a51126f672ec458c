import { plainText } from '../core/coverage/report/plain';
import { patternsHtml } from '../core/review/chart/html';
import { chartSvg } from '../core/review/chart/svg';
import { patternsSummary, sectionLines } from '../core/review/lines';
import { patternsMarkdown } from '../core/review/markdown';
import type { Patterns } from '../core/review/patterns';
import type { Console } from './console';
import { hanging, item } from './coverage-rows';
import { jsonText } from './json-text';
import type { PatternsCommand } from './patterns-arguments';

/** Patterns of a candidate; `name` is their folder when there are several. */
export interface CandidatePatterns {
  readonly name?: string;
  readonly patterns: Patterns;
}

type HowToPrint = Pick<PatternsCommand, 'format' | 'each'>;

/** @param today `2026-11-22` */
export function printPatterns(
  found: readonly CandidatePatterns[],
  how: HowToPrint,
  today: string,
  console: Console,
): void {
  const all = found.map(({ patterns }) => patterns);
  switch (how.format) {
    case 'json':
      console.out(printJson(found, how, today));
      break;
    case 'markdown':
      console.out(found.map((one) => patternsMarkdown(one.patterns, today, one.name)).join('\n'));
      break;
    case 'html':
      console.out(all.map((patterns) => patternsHtml(patterns, today)).join(''));
      break;
    case 'svg':
      console.out(all.flatMap(({ sections }) => sections.flatMap(svgOf)).join(''));
      break;
    case 'stylish':
      console.out(found.map((one) => stylish(one, console)).join('\n'));
  }
}

/** Grows when something is renamed or left out, not when something is added. */
const VERSION = 1;

function printJson(
  found: readonly CandidatePatterns[],
  { each }: HowToPrint,
  today: string,
): string {
  const data = found.map(({ name, patterns }) => ({
    version: VERSION,
    ...(name !== undefined && { candidate: name }),
    today,
    ...patterns,
  }));
  return jsonText(each ? data : data[0]);
}

const svgOf = ({ chart }: Patterns['sections'][number]): string[] =>
  chart ? [chartSvg(chart)] : [];

/** What stands out, for people; the tables are for the other formats. */
function stylish({ name, patterns }: CandidatePatterns, console: Console): string {
  const head = name === undefined ? [] : [console.paint('bold', `── ${plainText(name)} ──`), ''];
  const sections =
    patterns.rounds === 0
      ? []
      : patterns.sections.flatMap((section) => [
          console.paint('bold', section.title),
          ...sectionLines(section).flatMap(item),
          '',
        ]);
  return `${[...head, ...sections, ...hanging('', patternsSummary(patterns))].join('\n')}\n`;
}
