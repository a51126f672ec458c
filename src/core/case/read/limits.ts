import * as l10n from '@vscode/l10n';
import { languageTag } from '../../language';
import type { Span } from '../../text';

const MAX_CHARACTERS = 200_000;
const MAX_LINES = 5000;
/** Brackets within brackets, and columns of indentation; a case needs 4 and 20. */
const MAX_NESTING = 60;

const INDENTED = new RegExp(`^[ \\t]{${MAX_NESTING},}[^\\s#]`, 'm');
const NESTED = new RegExp(`(?:[-?:][ \\t]+){${MAX_NESTING}}`);

/**
 * Why a text is too much to be parsed while somebody types, judged before it is parsed: deep nesting
 * overflows the parser's stack. Undefined when it is modest.
 */
export function tooMuch(text: string): { message: string; span: Span } | undefined {
  const message = messageFor(text);
  if (message === undefined) return undefined;
  const end = Math.min(text.length, Math.max(1, text.search(/[\r\n]|$/)));
  return { message, span: { start: 0, end } };
}

function messageFor(text: string): string | undefined {
  if (text.length > MAX_CHARACTERS)
    return l10n.t`This is too much for a case: it has more than ${MAX_CHARACTERS.toLocaleString(languageTag())} characters.`;
  if ((text.match(/\n|\r/g)?.length ?? 0) > MAX_LINES)
    return l10n.t`This is too much for a case: it has more than ${MAX_LINES.toLocaleString(languageTag())} lines.`;
  if (INDENTED.test(text) || NESTED.test(text) || isBracketed(text))
    return l10n.t('This is too much for a case: parts lie too deep in one another.');
  return undefined;
}

/** Strings count as well: no text of a case opens that many brackets and leaves them open. */
function isBracketed(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') depth += 1;
    else if ((sign === ']' || sign === '}') && depth > 0) depth -= 1;
    if (depth > MAX_NESTING) return true;
  }
  return false;
}
