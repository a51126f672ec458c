import { isMap, isScalar, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import { lineEnding, type Span, type TextEdit } from '../../text';

export type Entry = Pair<ParsedNode, ParsedNode | null>;
export type BlockMap = YAMLMap.Parsed;

/** Edits of front matter by whole lines or values. `base` is where the source of the nodes begins. */
export class MatterLines {
  readonly eol: string;

  constructor(
    private readonly text: string,
    private readonly base: number,
  ) {
    this.eol = lineEnding(text);
  }

  /** A key with its value, without what follows. */
  spanOf({ key, value }: Entry): Span {
    const start = this.base + key.range[0];
    const end = this.base + (value ?? key).range[1];
    return { start, end: start + this.text.slice(start, end).trimEnd().length };
  }

  spanOfNode({ range }: ParsedNode): Span {
    const start = this.base + range[0];
    const end = this.base + range[1];
    return { start, end: start + this.text.slice(start, end).trimEnd().length };
  }

  /** Where the last value of a map ends. */
  endOf(map: BlockMap): number {
    return this.spanOfNode(map).end;
  }

  /** The white space before the keys of a map. */
  indentOf(map: BlockMap): string {
    return this.indentAt(this.spanOfNode(map).start);
  }

  /** The white space before what stands at `offset`. */
  indentAt(offset: number): string {
    return /^[ \t]*/.exec(this.text.slice(this.lineStart(offset)))?.[0] ?? '';
  }

  /** Puts lines below the line that `offset` is in. */
  insertBelow(offset: number, lines: readonly string[]): TextEdit {
    const at = this.lineEnd(offset);
    return { span: { start: at, end: at }, newText: lines.map((line) => this.eol + line).join('') };
  }

  /** Puts lines above the line that `offset` is in. */
  insertAbove(offset: number, lines: readonly string[]): TextEdit {
    const at = this.lineStart(offset);
    return { span: { start: at, end: at }, newText: lines.map((line) => line + this.eol).join('') };
  }

  /** Puts lines instead of those that a span touches; the first of these isn't the first of the text. */
  replaceLines({ start, end }: Span, lines: readonly string[]): TextEdit {
    const from = this.lineStart(start);
    const last = this.lineEnd(end);
    if (lines.length > 0) return { span: { start: from, end: last }, newText: this.join(lines) };
    const lineBreak = /(?:\r\n|\n|\r)$/.exec(this.text.slice(0, from))?.[0] ?? '';
    return { span: { start: from - lineBreak.length, end: last }, newText: '' };
  }

  /** Puts a key and its value, which may go on in further lines, instead of an entry. */
  replaceEntry(entry: Entry, lines: readonly string[]): TextEdit {
    return { span: this.spanOf(entry), newText: this.join(lines) };
  }

  private join(lines: readonly string[]): string {
    return lines.join(this.eol);
  }

  private lineStart(offset: number): number {
    return (
      Math.max(this.text.lastIndexOf('\n', offset - 1), this.text.lastIndexOf('\r', offset - 1)) + 1
    );
  }

  private lineEnd(offset: number): number {
    return offset + this.text.slice(offset).search(/[\r\n]|$/);
  }
}

export function entryOf({ items }: BlockMap, name: string): Entry | undefined {
  return items.find(({ key }) => isScalar(key) && key.value === name);
}

/** The map below a key, if it has a line for each of its keys. */
export function blockBelow(entry: Entry | undefined): BlockMap | undefined {
  const value = entry?.value;
  return value && isMap(value) && !value.flow && value.items.length > 0 ? value : undefined;
}

/** Whether nothing stands behind a key. */
export function isEmpty({ value }: Entry): boolean {
  return !value || (isScalar(value) && value.value === null && !value.source);
}
