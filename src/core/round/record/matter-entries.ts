import { quoted } from '../matter';

/** One entry of a list, by key; what is undefined is left out. */
export type Entry = Readonly<Record<string, string | number | boolean | undefined>>;

/** A list with one entry a line. */
export function list(key: string, entries: readonly Entry[]): string[] {
  if (entries.length === 0) return [`${key}: []`];
  return [`${key}:`, ...entries.map((entry) => `  - ${entryLine(entry)}`)];
}

export function entryLine(entry: Entry): string {
  const pairs = Object.entries(entry).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  return `{ ${pairs.join(', ')} }`;
}

export const bracketed = (texts: readonly string[]): string => `[${texts.map(quoted).join(', ')}]`;

/** A text in quotes, if there is one. */
export const maybeQuoted = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : quoted(text);
