import * as l10n from '@vscode/l10n';
import { inQuotes } from '../../language';
import { escapeMarkdown } from './escape';
import type { LeftOutLines } from './left-out';
import type { CoveredLine, StoryLine } from './lines';
import type { PlanLines } from './plan';

/** Lines of Markdown with a blank line before them. */
export type Part = readonly string[];

const md = escapeMarkdown;

/** Items of a list that begin with words of ours; one line in place of an empty list. */
export function list(items: readonly string[], none: string): Part {
  return items.length === 0 ? [none] : items.map((item) => `- ${item}`);
}

/** @param rows cells that are Markdown already */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Part {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

/** A heading for each area, and its stories with the reason why they stand in this order. */
export function areaParts(lines: readonly CoveredLine[]): Part[] {
  return lines.flatMap(({ name, words, stories, more }) => [
    [`### ${md(name)}: ${words}`],
    list(
      [...stories.map(({ title, why }) => `${inQuotes(md(title))}: ${md(why)}`), ...othersOf(more)],
      l10n.t('No story yet.'),
    ),
  ]);
}

/** @param what is covered, for the head of the first column */
export function coveredTable(what: string, lines: readonly CoveredLine[]): Part {
  return table(
    [what, l10n.t('Coverage'), l10n.t('Stories')],
    lines.map(({ name, words, stories, more }) => [
      md(name),
      words,
      [...stories.map(({ title }) => inQuotes(md(title))), ...othersOf(more)].join(', '),
    ]),
  );
}

export function storyTable(lines: readonly StoryLine[]): Part {
  return table(
    [
      l10n.t('Story'),
      l10n.t('Stage'),
      l10n.t('Remarks'),
      l10n.t('Focus areas'),
      l10n.t('Topics'),
      l10n.t('When'),
      l10n.t('Last told'),
      l10n.t('File'),
    ],
    lines.map(({ title, stage, remarks, areas, topics, when, lastTold, file }) => [
      md(title),
      stage,
      remarks.join(', '),
      areas.map(md).join(', '),
      String(topics),
      md(when),
      md(lastTold),
      md(file),
    ]),
  );
}

/** What to rehearse, in that order. */
export function planParts({ summary, stories }: PlanLines): Part[] {
  const numbered = stories.map(
    ({ title, why }, at) => `${at + 1}. ${inQuotes(md(title))} ${md(why)}`,
  );
  return [[md(summary)], ...(numbered.length > 0 ? [numbered] : [])];
}

/** What isn't counted, and why; no part when that is nothing. */
export function leftOutParts({ summary, files, others }: LeftOutLines): Part[] {
  if (summary === '') return [];
  const lines = files.map(({ path, reason }) => `${inQuotes(md(path))}: ${md(reason)}`);
  return [[`## ${l10n.t('Left out')}`], [summary], list([...lines, ...others.map(md)], '')];
}

const othersOf = (more: number) => (more > 0 ? [l10n.t('and {0} more', more)] : []);
