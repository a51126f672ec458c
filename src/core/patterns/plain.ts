/**
 * Texts in Latin script: what nearly every sentence of a story is made of. None of these characters
 * needs two units, and none has another case beyond them.
 */
const PLAIN = '\0-\u017e\u2010-\u2027\u202f-\u205e\u20a0-\u20bf\u2190-\u22ff';
const PLAIN_TEXT = new RegExp(`^[${PLAIN}]*$`);

export const isPlain = (text: string): boolean => PLAIN_TEXT.test(text);

/** What means something else without the flag `u`, or can't be said without it. */
const NEEDS_UNICODE = /\\(?:P|u\{|k)/;
const TOKEN = /\\p\{([^}]+)\}|\\[^]|[[\]]/g;

/**
 * An expression that finds in a plain text what one with the flag `u` finds there. With `u` and `i`
 * a JavaScript engine takes each letter for a set, which takes ten times as long to compile and
 * twice as long to match.
 *
 * @returns undefined when there is no such expression
 */
export function forPlainText({ source, flags }: RegExp): RegExp | undefined {
  if (!flags.includes('u') || NEEDS_UNICODE.test(source)) return undefined;
  let isInClass = false;
  const plain = source.replace(TOKEN, (token, property?: string) => {
    if (property !== undefined) {
      const members = membersOf(`\\p{${property}}`, flags.includes('i') ? 'iu' : 'u');
      return isInClass ? members : `[${members}]`;
    }
    if (token === '[' || token === ']') isInClass = token === '[';
    return token;
  });
  return new RegExp(plain, flags.replace('u', ''));
}

const known = new Map<string, string>();

/** The plain characters that a class matches, as they stand in a class. */
function membersOf(source: string, flags: string): string {
  const key = `${flags} ${source}`;
  const members = known.get(key) ?? findMembers(new RegExp(source, flags));
  known.set(key, members);
  return members;
}

function findMembers(has: RegExp): string {
  const ranges: [number, number][] = [];
  for (let code = 0; code < 0x2300; code++) {
    const character = String.fromCharCode(code);
    if (!isPlain(character) || !has.test(character)) continue;
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges.map(([from, to]) => `${escaped(from)}-${escaped(to)}`).join('');
}

const escaped = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`;
