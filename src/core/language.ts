import * as l10n from '@vscode/l10n';

/** A language and the texts of the product in it, by their English ones. */
export interface Language {
  /** As a BCP 47 tag, such as `de`. */
  tag: string;
  texts: Readonly<Record<string, string>>;
}

let tag = 'en';

/**
 * From now on texts for the reader are in this language; before it is called they are in English.
 * Every bundle is told once, right after it is loaded, so no text may be made while a module loads.
 */
export function useLanguage(language: Language): void {
  tag = language.tag;
  l10n.config({ contents: language.texts });
}

/** The tag of the language that texts for the reader are in. */
export function languageTag(): string {
  return tag;
}

/**
 * A number with its noun: `numberOf(3, l10n.t('{0} gap'), l10n.t('{0} gaps'))`. The texts of both
 * have the place of the number, so that a language may put it elsewhere.
 */
export function numberOf(number: number, one: string, many: string): string {
  const words = number.toLocaleString(tag);
  return (number === 1 ? one : many).replace('{0}', () => words);
}

/** Making one takes far longer than using it. */
const percentFormats = new Map<string, Intl.NumberFormat>();

/** A share as the language writes it: `49%` of 0.49, and `49 %` in German. */
export function percentOf(share: number, decimals = 0): string {
  const key = `${tag} ${decimals}`;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const format =
    percentFormats.get(key) ?? new Intl.NumberFormat(tag, { style: 'percent', ...digits });
  percentFormats.set(key, format);
  return format.format(share);
}

/** Somebody's words, or a name, in the quotation marks of the language. */
export function inQuotes(text: string): string {
  return l10n.t('“{0}”', text);
}
