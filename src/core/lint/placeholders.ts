import { blank } from '../story/blank';
import type { Story } from '../story/story';
import type { Span } from '../text';

/**
 * What a writer leaves for later: text in square brackets that is no link, a blank of underscores,
 * or one of the usual marks.
 */
const PLACEHOLDER =
  /(?<!\\)\[([^[\]\r\n]{1,300})\]|(?<![\p{L}\p{N}_])_{2,}(?![\p{L}\p{N}_])|\b(?:TODO|TBD|TBC|FIXME|X{3,})\b(?! (?:list|item|comment|app|file|note)s?\b)|\blorem ipsum\b/giu;

/** Brackets that stand in finished text: boxes of task lists, footnotes, citations, editor's marks. */
const FINISHED = /^(?:[ xX]|\^.*|[\d,; –-]+|[A-Z]{1,6}[- ]?\d+|sic|!.*)$/;
const MARK = /^(?:todo|tbd|tbc|fixme|x{3,})$/i;

/** Spans of the placeholders in a story's prose, in the order in which they stand. */
export function placeholders({ prose }: Pick<Story, 'prose'>): Span[] {
  return [...prose.matchAll(PLACEHOLDER)]
    .filter(([found, inside]) =>
      inside === undefined
        ? !MARK.test(found) || found === found.toUpperCase()
        : !FINISHED.test(inside),
    )
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** The prose of a story with its placeholders blanked out: what the candidate has really written. */
export function writtenProse(story: Pick<Story, 'prose'>): string {
  let result = '';
  let done = 0;
  for (const { start, end } of placeholders(story)) {
    result += story.prose.slice(done, start) + blank(story.prose.slice(start, end));
    done = end;
  }
  return result + story.prose.slice(done);
}
