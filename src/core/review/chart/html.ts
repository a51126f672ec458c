import * as l10n from '@vscode/l10n';
import { htmlPage, htmlSection } from '../../picture/html-page';
import { htmlTable, own } from '../../picture/html-table';
import { element, type Markup } from '../../picture/markup';
import { patternsSummary, sectionLines } from '../lines';
import type { Patterns, PatternSection, Table } from '../patterns';
import { fileChartPicture } from './svg';

/**
 * The patterns as one HTML file to print or to send.
 * @param today `2026-11-22`, printed on it
 */
export function patternsHtml(patterns: Patterns, today: string): string {
  return htmlPage(l10n.t('Patterns, {0}', today), [
    element('p', { class: 'summary' }, patternsSummary(patterns)),
    ...(patterns.rounds === 0 ? [] : patterns.sections.flatMap(sectionOf)),
  ]);
}

function sectionOf(section: PatternSection): Markup[] {
  const { title, how, chart, table } = section;
  return htmlSection(
    title,
    element('ul', {}, ...sectionLines(section).map((line) => element('li', {}, own(line)))),
    ...(chart ? [fileChartPicture(chart)] : []),
    ...(table ? [tableOf(table)] : []),
    element('p', { class: 'quiet' }, how),
  );
}

const tableOf = ({ caption, columns, rows }: Table): Markup =>
  htmlTable(
    caption,
    columns.map(({ title }) => title),
    rows.map(({ cells }) => cells.map(own)),
  );
