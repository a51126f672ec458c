import type { Row } from './rows';

/** Milliseconds after which a letter begins a new word. */
const PAUSE = 800;

/** Letters typed in one go, and when the last one was. */
export interface Typed {
  text: string;
  /** Milliseconds on any clock. */
  at: number;
}

/** What has been typed with one more key; undefined when the key is no letter. */
export function addKey(before: Typed | undefined, key: string, at: number): Typed | undefined {
  const going = before !== undefined && at - before.at < PAUSE;
  if ([...key].length !== 1 || key === '*' || (key === ' ' && !going)) return undefined;
  return { text: going ? before.text + key : key, at };
}

/**
 * Id of the row that typed letters lead to, searched from the focused one on and round again. One
 * more letter may leave the focus where it is; a first one, or the same one again, moves it on.
 */
export function typeAhead(
  rows: readonly Row[],
  focused: string | undefined,
  typed: string,
): string | undefined {
  const letters = [...typed.toLowerCase()];
  const repeated = letters.every((letter) => letter === letters[0]);
  const wanted = repeated ? letters.slice(0, 1).join('') : letters.join('');
  const here = rows.findIndex(({ node }) => node.id === focused);
  const start = Math.max(0, repeated ? here + 1 : here);
  const ordered = [...rows.slice(start), ...rows.slice(0, start)];
  return ordered.find(({ node }) => node.label.toLowerCase().startsWith(wanted))?.node.id;
}
