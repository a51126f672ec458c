import * as l10n from '@vscode/l10n';
import type { Coverage } from '../covered';
import type { LeftOut } from '../left-out';
import type { Shortlist } from '../shortlist/shortlist';
import { escapeMarkdown } from './escape';
import { leftOutLines } from './left-out';
import { coveredLines, gapLines, noteLines, storyLines } from './lines';
import {
  areaParts,
  coveredTable,
  leftOutParts,
  list,
  planParts,
  storyTable,
  table,
  type Part,
} from './markdown-parts';
import { plainText } from './plain';
import { planLines } from './plan';
import { summarize, summaryCells, summaryWords, summaryHead } from './summary';

/** So many stories stand below an area, and below anything else; the last table has all. */
const BELOW_AREA = 20;
const BELOW_OTHERS = 3;

/** What a report says beside the coverage. */
export interface ReportParts {
  /** `2026-11-22`, the day for which it holds. */
  today: string;
  /** Whose stories these are, when there are several candidates. */
  name?: string;
  /** Made from the `candidates` of this coverage; left out when there is none. */
  shortlist?: Shortlist;
  /** How a reader knows the file of a story, where that isn't its id. */
  pathOf?: (id: string) => string;
  /** What isn't counted. */
  leftOut?: LeftOut;
}

/** What the stories cover, as a Markdown file. Titles and paths are text in it, whatever they hold. */
export function coverageMarkdown(coverage: Coverage, report: ReportParts): string {
  const { areas, topics, others } = coverage;
  const { shortlist, leftOut, pathOf = (id: string) => id } = report;
  const notes = noteLines(coverage).map(escapeMarkdown);
  const parts: Part[] = [
    ...summaryParts(coverage, report),
    [`## ${l10n.t('Gaps')}`],
    list(
      gapLines(coverage).map(
        ({ name, advice }) => `**${escapeMarkdown(name)}**: ${escapeMarkdown(advice)}`,
      ),
      l10n.t('No gaps.'),
    ),
    [`## ${l10n.t('Focus areas')}`],
    ...areaParts(coveredLines(areas, coverage, BELOW_AREA)),
    [`## ${l10n.t('Topics')}`],
    coveredTable(l10n.t('Topic'), coveredLines(topics, coverage, BELOW_OTHERS)),
    [`## ${l10n.t('Also asked for')}`],
    coveredTable(l10n.t('What'), coveredLines(others, coverage, BELOW_OTHERS)),
    ...(shortlist
      ? [[`## ${l10n.t('Shortlist')}`], ...planParts(planLines(coverage, shortlist))]
      : []),
    ...(notes.length > 0 ? [[`## ${l10n.t('Notes')}`], list(notes, '')] : []),
    [`## ${l10n.t('Stories')}`],
    coverage.stories.length > 0 ? storyTable(storyLines(coverage, pathOf)) : [l10n.t('None yet.')],
    ...(leftOut ? leftOutParts(leftOutLines(leftOut, pathOf)) : []),
  ];
  return textOf(parts);
}

/** The head of `coverageMarkdown` alone. */
export function summaryMarkdown(coverage: Coverage, report: ReportParts): string {
  return textOf(summaryParts(coverage, report));
}

/** A table with a line for each candidate. */
export function candidatesMarkdown(
  found: readonly { coverage: Coverage; report: ReportParts }[],
): string {
  const rows = found.map(({ coverage, report: { name = '' } }) => [
    escapeMarkdown(plainText(name)),
    ...summaryCells(summarize(coverage)),
  ]);
  return textOf([
    [`# ${l10n.t('Candidates')}`],
    table([l10n.t('Candidate'), ...summaryHead()], rows),
  ]);
}

function summaryParts(coverage: Coverage, { name, today }: ReportParts): Part[] {
  const whose = name === undefined ? '' : `: ${escapeMarkdown(plainText(name))}`;
  return [
    [`# ${l10n.t('Coverage')}${whose}`],
    [`${summaryWords(summarize(coverage))} ${l10n.t('As of {0}.', today)}`],
  ];
}

const textOf = (parts: readonly Part[]) => `${parts.map((part) => part.join('\n')).join('\n\n')}\n`;
