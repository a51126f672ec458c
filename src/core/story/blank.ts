import type { Span } from '../text';

const NOT_LINE_END = /[^\r\n]/g;

/** Blanks of the same length; line ends stay. */
export function blank(text: string): string {
  return text.replace(NOT_LINE_END, ' ');
}

/** A text with the spans blanked out, which are in order and don't overlap. */
export function blankSpans(text: string, spans: readonly Span[]): string {
  let result = '';
  let done = 0;
  for (const { start, end } of spans) {
    result += text.slice(done, start) + blank(text.slice(start, end));
    done = end;
  }
  return result + text.slice(done);
}
