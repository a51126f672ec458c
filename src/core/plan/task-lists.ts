import { shownTitle } from '../story/shown-title';
import type { Span } from '../text';

/** An entry of a list, below the nearest heading of the two upper levels. */
export interface TaskEntry {
  /** What stands behind the marker and the box, with its markup. */
  readonly source: string;
  /** The same without markup. */
  readonly text: string;
  /** Undefined without a box. */
  readonly done?: boolean;
  readonly line: number;
  /** Of `source`. */
  readonly span: Span;
}

export interface TaskSection {
  /** The heading without markup; empty for what stands before the first one. */
  readonly title: string;
  readonly span: Span;
  readonly entries: readonly TaskEntry[];
}

const LINE = /([^\r\n]*)(?:\r\n|\n|\r|$)/g;
const FENCE = /^ {0,3}(?:```|~~~)/;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/;
const ENTRY = /^([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[([ xX])\](?:[ \t]+|$))?)(.*)$/;
/** Deeper headings divide a section. */
const DEEPEST_SECTION = 2;

/**
 * Reads headings and entries of lists line by line, which is all that a plan needs: code and comments
 * are passed over, and an entry is its first line.
 *
 * @param from where the text below the front matter begins
 */
export function readTaskSections(text: string, from: number): TaskSection[] {
  const lines = [...text.matchAll(LINE)].map(({ 1: line = '', index }, number) => ({
    text: line.trimEnd(),
    start: index,
    number,
  }));
  const hidden = hiddenLines(lines);
  const sections: (TaskSection & { entries: TaskEntry[] })[] = [
    { title: '', span: { start: from, end: from }, entries: [] },
  ];
  for (const { text: line, start, number } of lines) {
    if (start < from || hidden.has(number)) continue;
    const heading = HEADING.exec(line);
    if (heading && (heading[1] ?? '').length <= DEEPEST_SECTION) {
      const span = { start, end: start + line.length };
      sections.push({ title: plainText(heading[2] ?? ''), span, entries: [] });
    } else {
      const entry = readEntry(line, start, number);
      if (entry) sections.at(-1)?.entries.push(entry);
    }
  }
  return sections;
}

interface Line {
  readonly text: string;
  readonly number: number;
}

/** Numbers of the lines that belong to code or to a comment. */
function hiddenLines(lines: readonly Line[]): Set<number> {
  const hidden = new Set<number>();
  let end: RegExp | undefined;
  for (const { text, number } of lines) {
    if (end) {
      hidden.add(number);
      if (end.test(text)) end = undefined;
    } else if (FENCE.test(text)) {
      hidden.add(number);
      end = text.trim().startsWith('~') ? /^ {0,3}~~~/ : /^ {0,3}```/;
    } else if (/^[ \t]*<!--/.test(text)) {
      hidden.add(number);
      if (!text.includes('-->')) end = /-->/;
    }
  }
  return hidden;
}

function readEntry(line: string, start: number, number: number): TaskEntry | undefined {
  const [, marker = '', box, source = ''] = ENTRY.exec(line) ?? [];
  if (marker === '' || source === '') return undefined;
  return {
    source,
    text: plainText(source),
    ...(box !== undefined && { done: box !== ' ' }),
    line: number,
    span: { start: start + marker.length, end: start + marker.length + source.length },
  };
}

const LINK = /\[([^\]]*)\]\([^)]*\)/g;

/** Words without links, emphasis and code marks. */
function plainText(source: string): string {
  return shownTitle(source)
    .replace(LINK, '$1')
    .replace(/\*+|`+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
