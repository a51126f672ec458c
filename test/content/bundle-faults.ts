/** Texts of one language by their keys, as VS Code reads them: a text, or one with what it is about. */
export type Bundle = Readonly<Record<string, string | { readonly message: string }>>;

/** What is wrong with a language, seen from the English texts; empty when it is whole. */
export function bundleFaults(english: Bundle, language: Bundle): string[] {
  const missing = Object.keys(english).filter((key) => !Object.hasOwn(language, key));
  const unused = Object.keys(language).filter((key) => !Object.hasOwn(english, key));
  return [
    ...missing.map((key) => `missing: ${key}`),
    ...unused.map((key) => `in no source: ${key}`),
    ...Object.entries(language).flatMap(([key, text]) => {
      const from = english[key];
      return from === undefined ? [] : textFaults(key, textOf(from), textOf(text));
    }),
  ];
}

function textFaults(key: string, english: string, text: string): string[] {
  if (text.trim() === '') return [`empty: ${key}`];
  const faults = KEPT.filter(
    ({ pattern }) => kept(english, pattern).join() !== kept(text, pattern).join(),
  ).map(({ name }) => `${name}: ${key}`);
  return isSentence(english) && text === english ? [...faults, `in English: ${key}`] : faults;
}

/** What a translation has, too, in any order and as often as it likes. */
const KEPT = [
  { name: 'other places', pattern: /\{[^}]+\}/g },
  { name: 'other code', pattern: /`[^`]+`/g },
  { name: 'other icons or commands', pattern: /\$\([\w-]+\)|command:[\w.]+/g },
] as const;

const kept = (text: string, pattern: RegExp): string[] =>
  [...new Set(text.match(pattern) ?? [])].sort();

/** Fewer words may be names, or the same in both. */
const isSentence = (text: string): boolean => (text.match(/\p{L}{2,}/gu) ?? []).length >= 5;

const textOf = (text: Bundle[string]): string => (typeof text === 'string' ? text : text.message);
