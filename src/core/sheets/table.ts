import type { Span } from '../text';

export interface TableCell {
  readonly text: string;
  readonly span: Span;
}

export interface TableRow {
  readonly span: Span;
  readonly cells: readonly TableCell[];
}

const ROW = /^[ \t]*\|.*$/gm;
const CELL = /((?:\\.|[^|\\\r\n])*)(?:\||$)/g;

/** The lines of the tables of a text whose rows begin with a bar: header, ruler and rows as they come. */
export function tableRows(text: string): TableRow[] {
  return [...text.matchAll(ROW)].map(({ 0: line, index }) => {
    const inside = line.indexOf('|') + 1;
    return {
      span: { start: index, end: index + line.trimEnd().length },
      cells: cellsOf(line.slice(inside).trimEnd(), index + inside),
    };
  });
}

function cellsOf(line: string, start: number): TableCell[] {
  return [...line.matchAll(CELL)]
    .filter(({ 0: whole }) => whole !== '')
    .map(({ 1: text = '', index }) => ({
      text: text.trim(),
      span: { start: start + index, end: start + index + text.length },
    }));
}
