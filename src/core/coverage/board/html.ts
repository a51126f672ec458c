import * as l10n from '@vscode/l10n';
import { htmlPage, htmlSection } from '../../picture/html-page';
import { element, type Markup } from '../../picture/markup';
import type { Coverage } from '../covered';
import type { LeftOut } from '../left-out';
import { leftOutLines } from '../report/left-out';
import type { Shortlist } from '../shortlist/shortlist';
import { boardOf } from './board';
import {
  gapTable,
  leftOutList,
  matrixTable,
  noteList,
  otherTable,
  planList,
  stateTable,
} from './html-parts';
import { fileReadinessPicture } from './svg';

/** What the file says beside the coverage. */
export interface HtmlParts {
  /** `2026-11-22`, printed on it. */
  today: string;
  /** What isn't counted. */
  leftOut: LeftOut;
  /** How a reader knows a file that is left out. */
  pathOf: (id: string) => string;
}

/**
 * The board as one HTML file to print or to send.
 *
 * @param chosen from the `candidates` of this coverage
 */
export function coverageHtml(coverage: Coverage, chosen: Shortlist, parts: HtmlParts): string {
  return htmlPage(titleOf(parts), content(coverage, chosen, parts));
}

const titleOf = ({ today }: HtmlParts) => l10n.t('Coverage, {0}', today);

function content(coverage: Coverage, chosen: Shortlist, parts: HtmlParts): Markup[] {
  const board = boardOf(coverage, chosen);
  return [
    element('p', { class: 'summary' }, board.summary),
    ...htmlSection(l10n.t('Gaps'), ...gapTable(board.gaps)),
    ...htmlSection(
      l10n.t('Focus areas'),
      stateTable(board.areas, l10n.t('Focus areas and their state')),
    ),
    ...htmlSection(l10n.t('Topics'), stateTable(board.topics, l10n.t('Topics and their state'))),
    ...htmlSection(l10n.t('Also asked for'), otherTable(board.others)),
    ...htmlSection(l10n.t('Readiness'), fileReadinessPicture(coverage)),
    ...htmlSection(l10n.t('Shortlist to rehearse'), ...planList(board.plan)),
    ...htmlSection(l10n.t('Worth knowing'), ...noteList(coverage.notes)),
    ...htmlSection(l10n.t('Stories and focus areas'), matrixTable(board, 'areas')),
    ...htmlSection(l10n.t('Stories and topics'), matrixTable(board, 'topics')),
    ...htmlSection(l10n.t('Left out'), ...leftOutList(leftOutLines(parts.leftOut, parts.pathOf))),
  ];
}
