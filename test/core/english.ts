const WORD = /[a-z]{2}/i;
const WORDS_SIDE_BY_SIDE = /[a-z][a-z'’-]+(?: [a-z][a-z'’-]*)*/gi;

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The English words of a text, as they stand side by side, without the texts that may be in it. */
export function englishIn(text: string, allowed: readonly string[]): string[] {
  if (!WORD.test(text)) return [];
  const parts = [...new Set(allowed.map(inOneLine))].filter((part) => WORD.test(part));
  const longestFirst = parts.sort((a, b) => b.length - a.length);
  const rest = longestFirst.reduce(without, inOneLine(text));
  return [...new Set(rest.match(WORDS_SIDE_BY_SIDE) ?? [])];
}

/** A text without a part of whole words; what stood around it no longer stands side by side. */
function without(text: string, part: string): string {
  if (!text.includes(part)) return text;
  const escaped = part.replace(/[^\w\s]/g, String.raw`\$&`);
  return text.replace(new RegExp(`(?<![A-Za-z])${escaped}(?![A-Za-z])`, 'g'), '\n');
}

/** Every text in a value, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
