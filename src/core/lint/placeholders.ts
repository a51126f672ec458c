import { patternOf } from '../patterns/pattern';
import { blankSpans } from '../story/blank';
import type { Story } from '../story/story';
import type { Span } from '../text';
import { byLine } from './remembered';

/**
 * What a writer leaves for later: text in square brackets that is no link, a blank of underscores,
 * or one of the usual marks.
 */
const PLACEHOLDER = patternOf(
  /(?<!\\)\[([^[\]\r\n]{1,300})\]|(?<![\p{L}\p{N}_])_{2,}(?![\p{L}\p{N}_])|\b(?:TODO|TBD|TBC|FIXME|X{3,})\b(?! (?:list|item|comment|app|file|note)s?\b)|\blorem ipsum\b/giu,
);

/** Brackets that stand in finished text: boxes of task lists, footnotes, citations, editor's marks. */
const FINISHED = /^(?:[ xX]|\^.*|[\d,; –-]+|[A-Z]{1,6}[- ]?\d+|sic|!.*)$/;
/** A remark in brackets is a whole phrase that asks for nothing. */
const MOST_WORDS_OF_A_PROMPT = 4;
const ASKS =
  /…|\.\.\.|\?|_|\b(?:what|how|who|whom|whose|which|why|when|where|your?|insert|add|describe|fill|name|number|date|to be|todo|tbd|tbc)\b/i;
/** A prompt in pointed brackets is read as HTML, though no element is called like that. */
const POINTED = /^<\/?([a-z][\w-]*)((?: [\w'’-]+){0,8})>$/i;
const ELEMENTS =
  /^(?:a|abbr|b|blockquote|br|center|cite|code|dd|del|details|dfn|div|dl|dt|em|figure|figcaption|font|h[1-6]|hr|i|iframe|img|input|ins|kbd|label|li|mark|ol|p|pre|q|s|samp|script|section|small|source|span|strike|strong|style|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|u|ul|var|video)$/i;
const MARK = /^(?:todo|tbd|tbc|fixme|x{3,})$/i;

interface Reading {
  spans: Span[];
  written: string;
}

/** Most rules ask for the same story. */
const remembered = new WeakMap<Story, Reading>();

/** Spans of the placeholders in a story's prose, in the order in which they stand. */
export function placeholders(story: Story): Span[] {
  return read(story).spans;
}

/** The prose of a story with its placeholders blanked out: what the candidate has really written. */
export function writtenProse(story: Story): string {
  return read(story).written;
}

function read(story: Story): Reading {
  const known = remembered.get(story);
  if (known) return known;
  const spans = [...find(story.prose), ...pointed(story)].sort((a, b) => a.start - b.start);
  const reading = { spans, written: blankSpans(story.prose, spans) };
  remembered.set(story, reading);
  return reading;
}

const find = byLine((line) =>
  PLACEHOLDER.matchAll(line)
    .filter(([found, inside]) =>
      inside === undefined
        ? !MARK.test(found) || found === found.toUpperCase()
        : !FINISHED.test(inside) && isPrompt(inside),
    )
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
);

function isPrompt(inside: string): boolean {
  return ASKS.test(inside) || inside.trim().split(/\s+/).length <= MOST_WORDS_OF_A_PROMPT;
}

function pointed({ text, html }: Story): Span[] {
  return html.filter(({ start, end }) => {
    const [, name = ''] = POINTED.exec(text.slice(start, end)) ?? [];
    return name !== '' && !ELEMENTS.test(name);
  });
}
