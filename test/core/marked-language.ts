import { readFileSync } from 'node:fs';
import { useLanguage, type Language } from '../../src/core/language';

/** A text as the marked language has it: between marks, `A` and `a` of full width, places as they are. */
export const marked = (text: string): string =>
  `⟦${text.replace(/[a-z]/gi, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0))}⟧`;

/** What translators start from: the texts of the code by their keys. */
const SOURCES = JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8')) as Record<
  string,
  string | { message: string }
>;

/**
 * A language in which every text stands between marks, in letters that stand in no English one. What
 * has English letters while it is spoken, or no marks, wasn't translated.
 */
export const MARKED: Language = {
  tag: 'de',
  texts: Object.fromEntries(
    Object.entries(SOURCES).map(([key, text]) => [
      key,
      marked(typeof text === 'string' ? text : text.message),
    ]),
  ),
};

export const ENGLISH: Language = { tag: 'en', texts: {} };

/** What comes of something when the reader's language is the marked one. */
export function inMarkedLanguage<T>(run: () => T): T {
  useLanguage(MARKED);
  try {
    return run();
  } finally {
    useLanguage(ENGLISH);
  }
}

/** Whether a text is one that was translated, whatever its places were filled with. */
export function isMarked(text: string): boolean {
  if (/^⟦[^⟦⟧]*⟧$/.test(text)) return true;
  const without = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return without !== text && isMarked(without);
}
