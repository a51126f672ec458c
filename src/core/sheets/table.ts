import type { Span } from '../text';

export interface TableCell {
  readonly text: string;
  readonly span: Span;
}

export interface TableRow {
  readonly span: Span;
  readonly cells: readonly TableCell[];
}

export interface Table {
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
}

const LINE = /[^\n]*\n|[^\n]+$/g;
const RULER = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;
const CELL = /((?:\\.|[^|\\\r\n])*)(?:\||$)/g;

/** The tables of a text, with or without bars at their edges. */
export function tablesIn(text: string): Table[] {
  const tables: Table[] = [];
  let lines: TableRow[] = [];
  const close = () => {
    const [header, ruler, ...rows] = lines;
    const line = ruler && text.slice(ruler.span.start, ruler.span.end);
    if (header && line && RULER.test(line.trim())) tables.push({ header, rows });
    lines = [];
  };
  for (const { 0: line, index } of text.matchAll(LINE)) {
    if (line.includes('|')) lines.push(rowOf(line, index));
    else close();
  }
  close();
  return tables;
}

function rowOf(line: string, start: number): TableRow {
  const edge = /^[ \t]*\|?/.exec(line)?.[0].length ?? 0;
  return {
    span: { start, end: start + line.trimEnd().length },
    cells: cellsOf(line.slice(edge).trimEnd(), start + edge),
  };
}

function cellsOf(line: string, start: number): TableCell[] {
  return [...line.matchAll(CELL)]
    .filter(({ 0: whole }) => whole !== '')
    .map(({ 1: text = '', index }) => ({
      text: text.trim(),
      span: { start: start + index, end: start + index + text.length },
    }));
}
