import type { Problem } from './story';

/** About 35,000 words: four hours of talking. */
const MAX_CHARACTERS = 200_000;
const MAX_LINES = 10_000;
/** List and quote markers on one line, or columns of indentation. */
const MAX_NESTING = 100;

const MARKERS = new RegExp(`^(?:[ \\t]*(?:[-*+>]|\\d{1,9}[.)])){${MAX_NESTING}}`, 'm');
const INDENTATION = new RegExp(`^[ \\t]{${MAX_NESTING},}\\S`, 'm');
/** Brackets and emphasis that open and open take the parser superlinear time. */
const OPENINGS = /(?:[[*_`<!][^\s\w]{0,2}){2000}/;

/**
 * A problem when a file is too much to be parsed while somebody types, judged before it is parsed:
 * the parser's time grows faster than the file, and deep nesting overflows its stack.
 */
export function complexity(text: string): Problem | undefined {
  const reason = reasonFor(text);
  if (!reason) return undefined;
  return {
    code: 'too-complex',
    message: `This file is too complex to be checked (${reason}); keep one story to a file.`,
    span: { start: 0, end: Math.min(text.length, Math.max(1, text.search(/[\r\n]|$/))) },
  };
}

function reasonFor(text: string): string | undefined {
  if (text.length > MAX_CHARACTERS) return `over ${MAX_CHARACTERS.toLocaleString('en')} characters`;
  if ((text.match(/\r\n|\n|\r/g)?.length ?? 0) > MAX_LINES) {
    return `over ${MAX_LINES.toLocaleString('en')} lines`;
  }
  if (MARKERS.test(text) || INDENTATION.test(text)) return 'nested too deeply';
  if (OPENINGS.test(text)) return 'too much markup in a row';
  return undefined;
}
