import { plainText } from '../core/coverage/report/plain';
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

/** Grows when something is renamed or left out, not when something is added. */
const VERSION = 1;

export function printPatterns(
  found: readonly CandidatePatterns[],
  { format, each }: Pick<PatternsCommand, 'format' | 'each'>,
  today: string,
  console: Console,
): void {
  switch (format) {
    case 'json': {
      const data = found.map(({ name, patterns }) => ({
        version: VERSION,
        ...(name !== undefined && { candidate: name }),
        today,
        ...patterns,
      }));
      console.out(jsonText(each ? data : data[0]));
      break;
    }
    case 'markdown':
      console.out(found.map((one) => patternsMarkdown(one.patterns, today, one.name)).join('\n'));
      break;
    case 'stylish':
      console.out(found.map((one) => stylish(one, console)).join('\n'));
  }
}

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
