import * as l10n from '@vscode/l10n';
import { escapeMarkdown } from '../coverage/report/escape';
import type { Part } from '../coverage/report/markdown-parts';
import { plainText } from '../coverage/report/plain';
import { patternsSummary, sectionLines } from './lines';
import type { Patterns, PatternSection, Table } from './patterns';

const md = escapeMarkdown;

/**
 * Patterns as a Markdown file. Titles and what the candidate wrote are text in it, whatever they hold.
 *
 * @param today `2026-11-22`
 * @param name whose rounds these are, when there are several candidates
 */
export function patternsMarkdown(patterns: Patterns, today: string, name?: string): string {
  const whose = name === undefined ? '' : `: ${md(plainText(name))}`;
  const parts: Part[] = [
    [`# ${l10n.t('Patterns')}${whose}`],
    [`${patternsSummary(patterns)} ${l10n.t('As of {0}.', today)}`],
    ...(patterns.rounds > 0 ? patterns.sections.flatMap(sectionParts) : []),
  ];
  return `${parts.map((part) => part.join('\n')).join('\n\n')}\n`;
}

function sectionParts(section: PatternSection): Part[] {
  const { title, how, table: values } = section;
  return [
    [`## ${md(title)}`],
    [md(how)],
    sectionLines(section).map((line) => `- ${md(line)}`),
    ...(values ? tableParts(values) : []),
  ];
}

/** Numbers stand on the right, as they do on paper. */
function tableParts({ caption, columns, rows }: Table): Part[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    [`${md(caption)}:`],
    [
      line(columns.map(({ title }) => md(title))),
      line(columns.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
      ...rows.map(({ cells }) => line(cells.map(md))),
    ],
  ];
}
