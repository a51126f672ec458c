import type { Span } from '../text';

/** Where the front matter of a text stands, without its fences; undefined when there is none. */
export function matterSpan(text: string): Span | undefined {
  const match = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return undefined;
  const [, fence = '', matter = ''] = match;
  return { start: fence.length, end: fence.length + matter.length };
}

/** The value of a top-level key that stands on one line; empty when there is none. */
export function field(matter: string, key: string): string {
  return scalar(new RegExp(`^${key}:(.*)$`, 'm').exec(matter)?.[1] ?? '');
}

/** One scalar of YAML: in quotes, or plain up to a comment. */
export function scalar(source: string): string {
  const text = source.trim();
  const double = /^"(?:[^"\\]|\\.)*"/.exec(text)?.[0];
  if (double !== undefined) return parsed(double);
  const single = /^'((?:[^']|'')*)'/.exec(text)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'");
  return text.replace(/(?:^|\s)#.*$/, '').trim();
}

/** JSON knows all escapes that records are written with; others stay as they are. */
function parsed(quotedText: string): string {
  try {
    return String(JSON.parse(quotedText));
  } catch {
    return quotedText.slice(1, -1);
  }
}

/** A text as a double-quoted YAML scalar: JSON, with the characters escaped that YAML refuses. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
