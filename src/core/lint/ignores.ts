import type { Story } from '../story/story';
import type { Span } from '../text';
import type { Finding } from './rule';

/** A comment that tells the checks to leave something be. */
export interface Ignore {
  /** The whole comment. */
  span: Span;
  /** The rules it names, with their places. */
  rules: { id: string; span: Span }[];
  /** Findings that begin here are meant. */
  reach: Span;
}

const COMMENT = /<!--\s{0,20}star-ignore(-start|-end|-file)?(?![\w-])([^>]{0,2000}?)-->/g;
const REASON = /\s--\s[\s\S]*$/;
const RULE = /[\w-]+/g;

/**
 * The comments of a story that switch rules off: `<!-- star-ignore rule, rule -- reason -->` for the
 * line it stands on or, alone on its line, the next one that isn't empty; `star-ignore-start` up to
 * `star-ignore-end` (or the end of the text) for a block; `star-ignore-file` for the whole file.
 */
export function ignores(story: Story): Ignore[] {
  const { text } = story;
  const found = comments(story);
  const ends = found.filter(({ kind }) => kind === '-end').map(blockEnd);
  const lines = new ReachedLines(text);
  return found.flatMap(({ kind, span, rules }) => {
    if (kind === '-end') return [];
    if (kind === '-file') return [{ span, rules, reach: { start: 0, end: text.length + 1 } }];
    if (kind !== '-start') return [{ span, rules, reach: lines.of(span) }];
    const end = endOfBlock(ends, span, rules) ?? text.length + 1;
    return [{ span, rules, reach: { start: span.end, end } }];
  });
}

interface Comment {
  kind: string;
  span: Span;
  rules: Ignore['rules'];
}

function comments({ text, html }: Story): Comment[] {
  return html.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(COMMENT)].map(
      ({ 0: whole, 1: kind = '', 2: rest = '', index }) => {
        const at = start + index;
        const list = at + whole.length - '-->'.length - rest.length;
        const named = [...rest.replace(REASON, '').matchAll(RULE)];
        return {
          kind,
          span: { start: at, end: at + whole.length },
          rules: named.map(({ 0: id, index: from }) => ({
            id,
            span: { start: list + from, end: list + from + id.length },
          })),
        };
      },
    ),
  );
}

interface BlockEnd {
  at: number;
  names: ReadonlySet<string>;
}

const blockEnd = ({ span, rules }: Comment): BlockEnd => ({
  at: span.start,
  names: new Set(rules.map(({ id }) => id)),
});

/** An end without names ends every block; one with names, those that it names. */
function endOfBlock(
  ends: readonly BlockEnd[],
  { start }: Span,
  rules: Ignore['rules'],
): number | undefined {
  const isEnd = ({ at, names }: BlockEnd) =>
    at > start && (names.size === 0 || rules.every(({ id }) => names.has(id)));
  return ends.find(isEnd)?.at;
}

/** Empty lines and other comments. */
const GAP = /(?:\s+|<!--(?:(?!-->)[\s\S])*-->)*/y;

const ANY_COMMENT = /<!--[\s\S]*?-->/g;

/** Whether nothing stands in a line but comments. */
export const isOnlyComments = (line: string): boolean =>
  line.replace(ANY_COMMENT, '').trim() === '';

/**
 * The lines that comments are about. Thousands of comments may stand on one line or follow one
 * another, so what has been found for one is kept for the next.
 */
class ReachedLines {
  /** A single line, and what comments on it reach. */
  private seen: { line: Span; reach: Span } = { line: NOWHERE, reach: NOWHERE };
  private gap = NOWHERE;
  private afterGap = NOWHERE;

  constructor(private readonly text: string) {}

  /**
   * The line of a comment when more than comments stands on it, else the next line with more than
   * comments. @param span comments in the order in which they stand
   */
  of(span: Span): Span {
    const { line, reach } = this.seen;
    if (span.start >= line.start && span.end <= line.end) return reach;
    return this.see(span);
  }

  private see(span: Span): Span {
    const line = { start: lineStart(this.text, span.start), end: lineEnd(this.text, span.end) };
    const isBare = isOnlyComments(this.text.slice(line.start, line.end));
    const reach = isBare ? this.lineAfter(line.end) : line;
    if (lineEnd(this.text, span.start) === line.end) this.seen = { line, reach };
    return reach;
  }

  private lineAfter(offset: number): Span {
    if (offset < this.gap.start || offset >= this.gap.end) {
      const next = afterComments(this.text, offset);
      this.gap = { start: offset, end: next };
      this.afterGap = { start: lineStart(this.text, next), end: lineEnd(this.text, next) + 1 };
    }
    return this.afterGap;
  }
}

const NOWHERE: Span = { start: -1, end: -1 };

/** Offset of the first thing after an offset that is neither white space nor a comment. */
export function afterComments(text: string, offset: number): number {
  GAP.lastIndex = offset;
  return offset + (GAP.exec(text)?.[0].length ?? 0);
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

/** Offset at which the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** Offset of the line end after an offset, or the end of the text. */
export function lineEnd(text: string, offset: number): number {
  const length = text.slice(offset).search(/[\r\n]|$/);
  return offset + length;
}

/** The findings that no comment tells to leave be. */
export function withoutIgnored(story: Story, found: readonly Finding[]): Finding[] {
  const reaches = new Map<string, Reaches>();
  for (const { rules, reach } of ignores(story)) {
    for (const { id } of rules) {
      const known = reaches.get(id) ?? new Reaches();
      reaches.set(id, known);
      known.add(reach);
    }
  }
  return found.filter(({ rule, span }) => !reaches.get(rule)?.cover(span.start));
}

/** Spans in the order of their starts, asked by halving: a file may hold thousands of comments. */
class Reaches {
  private readonly starts: number[] = [];
  /** Farthest end of this span and all before it. */
  private readonly ends: number[] = [];

  add({ start, end }: Span): void {
    this.starts.push(start);
    this.ends.push(Math.max(end, this.ends.at(-1) ?? 0));
  }

  cover(offset: number): boolean {
    const before = countUpTo(this.starts, offset);
    return before > 0 && (this.ends[before - 1] ?? 0) > offset;
  }
}

/** How many of some ordered numbers are at most `most`. */
export function countUpTo(ordered: readonly number[], most: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
