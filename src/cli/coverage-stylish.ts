import { coveredLines, gapLines, noteLines, storyLines } from '../core/coverage/report/lines';
import { plainText } from '../core/coverage/report/plain';
import { planLines } from '../core/coverage/report/plan';
import { summarize, summaryWords } from '../core/coverage/report/summary';
import { columnsOf } from './coverage-columns';
import type { CandidateCoverage } from './candidate-coverage';
import { coveredRows, hanging, item, planRows, storyRows } from './coverage-rows';
import type { Console } from './console';

/** So many stories stand below an area, and below anything else; JSON has all. */
const BELOW_AREA = 5;
const BELOW_OTHERS = 2;

/** What a candidate's stories cover, for people: the gaps come last, where they are seen first. */
export function stylishCoverage({ coverage, report }: CandidateCoverage, console: Console): string {
  const areas = coveredLines(coverage.areas, coverage, BELOW_AREA);
  const topics = coveredLines(coverage.topics, coverage, BELOW_OTHERS);
  const others = coveredLines(coverage.others, coverage, BELOW_OTHERS);
  const width = Math.max(...[...areas, ...topics, ...others].map(({ words }) => columnsOf(words)));
  const paint = (...args: Parameters<Console['paint']>) => console.paint(...args);
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [paint('bold', title), ...lines, ''];
  const { name, shortlist } = report;
  const gaps = gapLines(coverage).map(({ name, advice }) => `${name}: ${advice}`);
  const lines = [
    ...(name === undefined ? [] : [paint('bold', `── ${plainText(name)} ──`), '']),
    ...section('Focus areas', coveredRows(areas, width, paint)),
    ...section('Topics', coveredRows(topics, width, paint)),
    ...section('Also asked for', coveredRows(others, width, paint)),
    ...section('Stories', storyRows(storyLines(coverage), paint)),
    ...section('Shortlist', shortlist ? planRows(planLines(coverage, shortlist)) : []),
    ...section('Notes', noteLines(coverage).flatMap(item)),
    ...section('Gaps', gaps.flatMap(item)),
  ];
  return `${lines.join('\n')}\n${stylishSummary({ coverage, report })}`;
}

/** The last line of it alone. */
export function stylishSummary({ coverage }: CandidateCoverage): string {
  return `${hanging('', summaryWords(summarize(coverage))).join('\n')}\n`;
}
