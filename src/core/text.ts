/** Half-open range of UTF-16 offsets into a text without byte order mark. */
export interface Span {
  start: number;
  end: number;
}

/** Zero-based line and UTF-16 column, as VS Code counts them. */
export interface Place {
  line: number;
  column: number;
}

/** Replaces `span` with `newText`; an empty span inserts. */
export interface TextEdit {
  span: Span;
  newText: string;
}

const LINE_END = /\r\n|\n|\r/g;

/** Maps offsets to lines and columns. A lone CR ends a line; U+2028 does not (as in VS Code). */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    for (const match of text.matchAll(LINE_END)) this.starts.push(match.index + match[0].length);
  }

  get lineCount(): number {
    return this.starts.length;
  }

  place(offset: number): Place {
    const wanted = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: wanted - (this.starts[low] ?? 0) };
  }

  /** Offset of a place; lines and columns beyond the text are clamped to it. */
  offset({ line, column }: Place): number {
    const start = this.starts[line];
    if (start === undefined) return this.text.length;
    return Math.min(start + column, this.text.length);
  }
}

/** Removes a leading byte order mark, also one that was written twice; no offset counts it. */
export function stripByteOrderMark(text: string): string {
  return text.replace(/^\ufeff+/, '');
}

/** The line ending that the text uses first; `\n` when it has none. */
export function lineEnding(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/**
 * Applies edits whose spans don't overlap.
 * @throws RangeError when two edits overlap.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let done = 0;
  for (const { span, newText } of ordered) {
    if (span.start < done) throw new RangeError('edits overlap');
    result += text.slice(done, span.start) + newText;
    done = span.end;
  }
  return result + text.slice(done);
}

/** Tells texts apart without keeping them: 32-bit FNV-1a and the length. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return `${hash >>> 0}:${text.length}`;
}
