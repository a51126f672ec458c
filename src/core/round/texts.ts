import type { News, RoundEvent } from './events';

/** What was typed, by the id of the phase. */
export type Texts = Readonly<Record<string, string>>;

/** Typed in a window that lost the round, and not part of what was typed since. */
export interface Aside {
  readonly field: string;
  readonly text: string;
}

export type Noted = Extract<News, { type: 'noted' }>;

/** The smallest change that makes `after` of `before`; undefined when they are the same. */
export function splice(field: string, before: string, after: string): Noted | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const text = after.slice(start, after.length - tail);
  return { type: 'noted', field, start, end: before.length - tail, text };
}

/** What was typed in a phase; an id may well be a name that every object has, such as `constructor`. */
export function textIn(texts: Texts, field: string): string {
  return (Object.hasOwn(texts, field) ? texts[field] : undefined) ?? '';
}

export function applySplice(texts: Texts, { field, start, end, text }: Noted): Texts {
  const before = textIn(texts, field);
  return { ...texts, [field]: before.slice(0, start) + text + before.slice(end) };
}

/**
 * What windows typed that had lost the round, as far as it isn't in `texts`.
 *
 * @param branches what each of these windows saw and wrote; see `order`
 */
export function typedAside(branches: readonly (readonly RoundEvent[])[], texts: Texts): Aside[] {
  const typed = branches.flatMap((events) =>
    Object.entries(events.filter(isNoted).reduce(applySplice, {} as Texts)),
  );
  const missing = typed.filter(([field, text]) => !textIn(texts, field).includes(text.trim()));
  const unique = new Map(missing.map(([field, text]) => [`${field}\n${text}`, { field, text }]));
  return [...unique.values()];
}

const isNoted = (event: RoundEvent): event is RoundEvent & Noted => event.type === 'noted';
