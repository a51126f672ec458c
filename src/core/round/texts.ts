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

/** The whole of a text, as whoever takes a round over writes it first. */
export function wholeText(field: string, text: string): Noted {
  return { type: 'noted', field, start: 0, end: 0, text };
}

export function applySplice(texts: Texts, { field, start, end, text }: Noted): Texts {
  const before = texts[field] ?? '';
  return { ...texts, [field]: before.slice(0, start) + text + before.slice(end) };
}

/** What stands nowhere else of two versions of a text. */
export function lostBy(before: string, after: string, field: string): Aside[] {
  const words = before.trim();
  return words === '' || after.includes(words) ? [] : [{ field, text: words }];
}

/** What windows typed that had lost the round, as far as it isn't in `texts`. */
export function typedLate(late: readonly RoundEvent[], texts: Texts): Aside[] {
  const writers = new Map<string, Texts>();
  for (const event of late) {
    if (event.type !== 'noted') continue;
    const writer = `${event.id} ${event.epoch} ${event.owner}`;
    writers.set(writer, applySplice(writers.get(writer) ?? {}, event));
  }
  return [...writers.values()].flatMap((typed) =>
    Object.entries(typed).flatMap(([field, text]) => lostBy(text, texts[field] ?? '', field)),
  );
}
