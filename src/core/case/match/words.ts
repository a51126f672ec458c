import { stemmer } from 'stemmer';
import { CONCEPTS } from './concepts';
import { LIGHT_WORDS } from './light-words';
import { PHRASES } from './phrases';
import { STOP_WORDS } from './stop-words';

/** A word of a line that says what the line is about. */
export interface Word {
  /** As it was typed, but for case and width. */
  readonly typed: string;
  readonly stem: string;
  /** Names of the meanings that it may have. */
  readonly meanings: readonly string[];
  /** It counts little beside others. */
  readonly light: boolean;
}

/** Longer lines are cut: nobody asks a question of more words. */
const LONGEST = 1200;

const phrases = PHRASES.map(([pattern, word]) => ({
  whole: new RegExp(`^${pattern.replaceAll(' ', '[ -]')}$`),
  word,
}));
const TOKEN = new RegExp(
  [
    ...PHRASES.map(([pattern]) => `\\b${pattern.replaceAll(' ', '[ -]')}\\b`),
    '[\\p{L}\\p{N}]*\\p{N}(?:[.,:]\\p{N}+)+',
    '[\\p{L}\\p{N}]+',
  ].join('|'),
  'gu',
);

const meaningsOf = new Map<string, string[]>();
for (const line of CONCEPTS.trim().split('\n')) {
  const words = line.split(' ');
  for (const word of words) {
    const stem = stemmer(word);
    meaningsOf.set(stem, [...(meaningsOf.get(stem) ?? []), words[0] ?? word]);
  }
}

/** One text for all the ways to type it: widths, quotes, case and marks of elision are gone. */
export function plain(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['‘’ʼ`´]/g, '')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .replace(/\s+/g, ' ');
}

/** The telling words of a plain text, in their order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(TOKEN)].flatMap(([typed]) => meantBy(typed));
}

function meantBy(typed: string): Word[] {
  for (const { whole, word } of phrases) {
    const found = whole.exec(typed);
    if (found) return [wordOf(typed, word), ...wordsOf(found[1] ?? '')];
  }
  return STOP_WORDS.has(typed) ? [] : [wordOf(typed, typed)];
}

/** What a plain word tells, by itself. */
export function spelled(word: string): Word {
  return wordOf(word, word);
}

function wordOf(typed: string, word: string): Word {
  const stem = stemmer(word);
  return { typed, stem, meanings: meaningsOf.get(stem) ?? [], light: LIGHT_WORDS.has(word) };
}

/** Each word once. */
export function distinct(words: readonly Word[]): Word[] {
  return [...new Map(words.map((word) => [word.stem, word])).values()];
}
