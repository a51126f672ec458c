import type { Coverage } from '../coverage';
import { escapeMarkdown } from './escape';
import { coveredLines, gapLines, noteLines, storyLines } from './lines';
import { areaParts, coveredTable, list, storyTable, table, type Part } from './markdown-parts';
import { plainText } from './plain';
import { summarize, summaryCells, summaryWords, SUMMARY_HEAD } from './summary';

/** So many stories stand below an area, and below anything else; the last table has all. */
const BELOW_AREA = 20;
const BELOW_OTHERS = 3;

/** What the head of a report says. */
export interface ReportHead {
  /** `2026-11-22`, the day for which it holds. */
  today: string;
  /** Whose stories these are, when there are several. */
  name?: string;
}

/** What the stories cover, as a Markdown file. Titles and paths are text in it, whatever they hold. */
export function coverageMarkdown(coverage: Coverage, head: ReportHead): string {
  const { areas, topics, others } = coverage;
  const notes = noteLines(coverage).map(escapeMarkdown);
  const parts: Part[] = [
    ...summaryParts(coverage, head),
    ['## Gaps'],
    list(
      gapLines(coverage).map(
        ({ name, advice }) => `**${escapeMarkdown(name)}**: ${escapeMarkdown(advice)}`,
      ),
      'No gaps.',
    ),
    ['## Focus areas'],
    ...areaParts(coveredLines(areas, coverage, BELOW_AREA)),
    ['## Topics'],
    coveredTable('Topic', coveredLines(topics, coverage, BELOW_OTHERS)),
    ['## Also asked for'],
    coveredTable('What', coveredLines(others, coverage, BELOW_OTHERS)),
    ...(notes.length > 0 ? [['## Notes'], list(notes, '')] : []),
    ['## Stories'],
    coverage.stories.length > 0 ? storyTable(storyLines(coverage)) : ['None yet.'],
  ];
  return textOf(parts);
}

/** The head of `coverageMarkdown` alone. */
export function summaryMarkdown(coverage: Coverage, head: ReportHead): string {
  return textOf(summaryParts(coverage, head));
}

/** A table with a line for each candidate. */
export function candidatesMarkdown(
  found: readonly { coverage: Coverage; head: ReportHead }[],
): string {
  const rows = found.map(({ coverage, head: { name = '' } }) => [
    escapeMarkdown(plainText(name)),
    ...summaryCells(summarize(coverage)),
  ]);
  return textOf([['# Candidates'], table(['Candidate', ...SUMMARY_HEAD], rows)]);
}

function summaryParts(coverage: Coverage, { name, today }: ReportHead): Part[] {
  const title = name === undefined ? '' : `: ${escapeMarkdown(plainText(name))}`;
  return [[`# Coverage${title}`], [`${summaryWords(summarize(coverage))} As of ${today}.`]];
}

const textOf = (parts: readonly Part[]) => `${parts.map((part) => part.join('\n')).join('\n\n')}\n`;
