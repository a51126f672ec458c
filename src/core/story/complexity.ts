import * as l10n from '@vscode/l10n';
import { languageTag } from '../language';
import type { Problem } from './story';

/** About 35,000 words: four hours of talking. */
const MAX_CHARACTERS = 200_000;
const MAX_LINES = 6000;
/** List and quote markers on one line, or columns of indentation. */
const MAX_NESTING = 100;
/** List and quote markers of the file, and definitions of links. */
const MAX_MARKERS = 3000;
/** Characters of one paragraph that may open something, such as brackets and asterisks. */
const MAX_OPENINGS = 4000;
/** Comments and the like in one paragraph that nothing closes: for each, the parser reads to its end. */
const MAX_UNCLOSED = 100;

const MARKER = '[ \\t]*(?:[-*+>]|\\d{1,9}[.)])';
const NESTED = new RegExp(`^(?:${MARKER}){${MAX_NESTING}}`, 'm');
const INDENTED = new RegExp(`^[ \\t]{${MAX_NESTING},}\\S`, 'm');
const LEADING_MARKERS = new RegExp(`^(?:${MARKER})+|^ {0,3}\\[[^\\]\\r\\n]*\\]:`, 'gm');
const ONE_MARKER = /[-*+>[]|\d[.)]/g;
const PARAGRAPH_END = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/;
const OPENING = /[[*_`<!]/g;
/** HTML that may hold any text, up to its end: comments, instructions, CDATA, declarations. */
const LONG_HTML: [opening: RegExp, end: string][] = [
  [/<!--/g, '-->'],
  [/<\?/g, '?>'],
  [/<!\[CDATA\[/g, ']]>'],
  [/<![a-z]/gi, '>'],
];

/**
 * A problem when a file is too much to be parsed while somebody types, judged before it is parsed:
 * the parser's time grows faster than the file, and deep nesting overflows its stack. At each of
 * the limits the parser takes less than a second.
 */
export function complexity(text: string): Problem | undefined {
  if (isModest(text)) return undefined;
  const reason = reasonFor(text);
  if (!reason) return undefined;
  return {
    code: 'too-complex',
    message: l10n.t`This file is too complex to be checked (${reason}); keep one story to a file.`,
    span: { start: 0, end: Math.min(text.length, Math.max(1, text.search(/[\r\n]|$/))) },
  };
}

/** What the limits are about: signs, blanks in a row, and line ends; zero stands for all else. */
const SIGN = 1;
const BLANK = 2;
const LINE_END = 3;
const TAG = '<'.charCodeAt(0);
const KINDS = new Uint8Array(128);
for (const sign of '-*+>.)[_`<!') KINDS[sign.charCodeAt(0)] = SIGN;
for (const blank of ' \t') KINDS[blank.charCodeAt(0)] = BLANK;
for (const end of '\r\n') KINDS[end.charCodeAt(0)] = LINE_END;

/**
 * Whether a text holds so few signs that it can't pass any limit, wherever they stand: true of
 * nearly every story, and seen in a fraction of the time that the exact judgement takes.
 */
function isModest(text: string): boolean {
  if (text.length > MAX_CHARACTERS) return false;
  let signs = 0;
  let tags = 0;
  let lines = 0;
  let onLine = 0;
  let blanks = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = code < KINDS.length ? KINDS[code] : 0;
    blanks = kind === BLANK ? blanks + 1 : 0;
    if (kind === SIGN) {
      signs += 1;
      onLine += 1;
      if (code === TAG) tags += 1;
    } else if (kind === LINE_END) {
      lines += 1;
      onLine = 0;
    }
    if (blanks >= MAX_NESTING || onLine >= MAX_NESTING) return false;
  }
  return lines < MAX_LINES && signs <= MAX_MARKERS && tags <= MAX_UNCLOSED;
}

function reasonFor(text: string): string | undefined {
  if (text.length > MAX_CHARACTERS)
    return l10n.t`over ${MAX_CHARACTERS.toLocaleString(languageTag())} characters`;
  if (count(text, /\r\n|\n|\r/g) >= MAX_LINES) {
    return l10n.t`over ${MAX_LINES.toLocaleString(languageTag())} lines`;
  }
  if (NESTED.test(text) || INDENTED.test(text)) return l10n.t('nested too deeply');
  if (countMarkers(text) > MAX_MARKERS) return l10n.t('too many list items or quotes');
  if (text.split(PARAGRAPH_END).some(hasTooMuchMarkup)) {
    return l10n.t('too much markup in a row');
  }
  return undefined;
}

function hasTooMuchMarkup(paragraph: string): boolean {
  if (count(paragraph, OPENING) > MAX_OPENINGS) return true;
  return LONG_HTML.some(([opening, end]) => {
    const unclosed = paragraph.slice(paragraph.lastIndexOf(end) + 1);
    return count(unclosed, opening) > MAX_UNCLOSED;
  });
}

function countMarkers(text: string): number {
  return (text.match(LEADING_MARKERS) ?? []).reduce(
    (sum, markers) => sum + count(markers, ONE_MARKER),
    0,
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
