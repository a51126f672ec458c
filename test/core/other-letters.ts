import type { Language } from '../../src/core/language';

/**
 * A language in which every text has letters that stand in no English one, in the same places. What
 * has English letters while it is spoken wasn't translated.
 */
export const OTHER_LETTERS: Language = {
  tag: 'en',
  texts: new Proxy({}, { get: (_, text) => inOtherLetters(String(text)) }),
};

/** `A` and `a` of full width, and so on; places of a text stay. */
const inOtherLetters = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0));

/** The English words of a text without what may be in it. */
export function englishIn(text: string, allowed: readonly string[]): string[] {
  const longestFirst = [...allowed].sort((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((left, one) => left.replaceAll(one, ' '), text);
  return [...new Set(rest.match(/[a-z]{2,}/gi) ?? [])];
}
