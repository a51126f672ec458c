import type { Coverage } from '../covered';
import type { LeftOut } from '../left-out';
import { leftOutLines } from '../report/left-out';
import type { Shortlist } from '../shortlist/shortlist';
import { boardOf } from './board';
import { HTML_STYLE } from './html-style';
import {
  gapTable,
  leftOutList,
  matrixTable,
  noteList,
  otherTable,
  planList,
  stateTable,
} from './html-parts';
import { element, markupText, type Markup } from './markup';
import { fileReadinessPicture } from './svg';

/** Nothing is loaded and nothing runs; the styles are the page's own. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

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
 * The board as one HTML file to print or to send: no script, nothing from elsewhere, light.
 *
 * @param chosen from the `candidates` of this coverage
 */
export function coverageHtml(coverage: Coverage, chosen: Shortlist, parts: HtmlParts): string {
  const title = titleOf(parts);
  const head = element(
    'head',
    {},
    element('meta', { charset: 'UTF-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, title),
  );
  const body = element('body', {}, element('main', {}, ...content(coverage, chosen, parts)));
  const page = markupText(element('html', { lang: 'en' }, head, body));
  // Style isn't escaped in HTML, and none of it comes from a story.
  const styled = page.replace('</head>', () => `<style>${HTML_STYLE}</style></head>`);
  return `<!DOCTYPE html>\n${styled}\n`;
}

const titleOf = ({ today }: HtmlParts) => `Coverage, ${today}`;

function content(coverage: Coverage, chosen: Shortlist, parts: HtmlParts): Markup[] {
  const board = boardOf(coverage, chosen);
  return [
    element('h1', {}, titleOf(parts)),
    element('p', { class: 'summary' }, board.summary),
    ...section('Gaps', ...gapTable(board.gaps)),
    ...section('Focus areas', stateTable(board.areas, 'Focus areas and their state')),
    ...section('Topics', stateTable(board.topics, 'Topics and their state')),
    ...section('Also asked for', otherTable(board.others)),
    ...section('Readiness', fileReadinessPicture(coverage)),
    ...section('Shortlist to rehearse', ...planList(board.plan)),
    ...section('Worth knowing', ...noteList(coverage.notes)),
    ...section('Stories and focus areas', matrixTable(board, 'areas')),
    ...section('Stories and topics', matrixTable(board, 'topics')),
    ...section('Left out', ...leftOutList(leftOutLines(parts.leftOut, parts.pathOf))),
  ];
}

function section(title: string, ...parts: Markup[]): Markup[] {
  if (parts.length === 0) return [];
  return [element('section', {}, element('h2', {}, title), ...parts)];
}
