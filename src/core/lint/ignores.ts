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
  const found = comments(story);
  return found.flatMap(({ kind, span, rules }, index) => {
    if (kind === '-end') return [];
    const end = kind === '-start' ? endOfBlock(story, found.slice(index + 1), rules) : undefined;
    const reach =
      kind === '-file'
        ? { start: 0, end: story.text.length + 1 }
        : end === undefined
          ? lineOf(story.text, span)
          : { start: span.end, end };
    return [{ span, rules, reach }];
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

/** An end without names ends every block; one with names, those that it names. */
function endOfBlock(story: Story, later: readonly Comment[], rules: Ignore['rules']): number {
  const end = later.find(
    (one) =>
      one.kind === '-end' &&
      (one.rules.length === 0 ||
        rules.every(({ id }) => one.rules.some((other) => other.id === id))),
  );
  return end?.span.start ?? story.text.length + 1;
}

/** Empty lines and other comments. */
const GAP = /(?:\s+|<!--(?:(?!-->)[\s\S])*-->)*/y;

/** The line of a comment when something else stands on it, else the next line with more than comments. */
function lineOf(text: string, { start, end }: Span): Span {
  const from = lineStart(text, start);
  const to = lineEnd(text, end);
  const beside = text.slice(from, start) + text.slice(end, to).replace(/<!--.*?-->/g, '');
  if (beside.trim() !== '') return { start: from, end: to };
  const next = afterComments(text, to);
  return { start: lineStart(text, next), end: lineEnd(text, next) + 1 };
}

/** Offset of the first thing after an offset that is neither white space nor a comment. */
export function afterComments(text: string, offset: number): number {
  GAP.lastIndex = offset;
  return offset + (GAP.exec(text)?.[0].length ?? 0);
}

/** Offset at which the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
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
