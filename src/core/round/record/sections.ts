import type { Span } from '../../text';

/** A part of a record's body, from one heading of the second level to the next. */
export interface BodySection {
  /** As it stands behind the `##`. */
  readonly heading: string;
  readonly span: Span;
  /** Where the line of the heading ends. */
  readonly headingEnd: number;
  /** Without line ends, below the heading. */
  readonly lines: readonly string[];
}

const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/g;
const HEADING = /^##(?:[ \t]+(.*))?$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** The sections of a text from `from` on; what stands before the first heading belongs to none. */
export function bodySections(text: string, from: number): BodySection[] {
  const sections: (BodySection & { lines: string[] })[] = [];
  let fence: string | undefined;
  for (const { 0: whole, 1: line = '', index } of text.slice(from).matchAll(LINE)) {
    if (whole === '') break;
    const start = from + index;
    const end = start + whole.length;
    const heading = fence === undefined ? HEADING.exec(line) : null;
    const last = sections.at(-1);
    if (heading) {
      const headingEnd = start + line.length;
      const name = (heading[1] ?? '').trim();
      sections.push({ heading: name, span: { start, end }, headingEnd, lines: [] });
    } else if (last) {
      last.span.end = end;
      last.lines.push(line);
    }
    fence = fenceAfter(fence, line);
  }
  return sections;
}

/** The fence of code that is open below a line. */
function fenceAfter(open: string | undefined, line: string): string | undefined {
  const [, sign] = FENCE.exec(line) ?? [];
  if (sign === undefined) return open;
  if (open === undefined) return sign;
  return sign.startsWith(open) && line.trim() === sign ? undefined : open;
}
