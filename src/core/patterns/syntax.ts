/** What of a regular expression matters to tell which words its matches hold. */
export type Node =
  /** One character: a lower-case ASCII letter, whatever its case, or a rare sign, or a space for any other. */
  | { type: 'letter'; letter: string }
  | { type: 'sign'; sign: string }
  /** One character that may be anything. */
  | { type: 'any' }
  | { type: 'sequence'; items: Node[] }
  | { type: 'choice'; items: Node[] }
  | { type: 'repeat'; item: Node; least: number }
  /** Between a letter and something else, as `\b`. */
  | { type: 'edge' }
  /** No letter before it, no letter after it, and conditions that tell nothing. */
  | { type: 'no-letter-before' }
  | { type: 'no-letter-after' }
  | { type: 'condition' };

/** Signs that are rare enough to look for; `0` stands for any digit. All others count as a space. */
export const RARE_SIGNS = '0%€$£=@/_`<[{\\~^#';

/** A class of characters that holds every letter, alone in a lookaround. */
const ALL_LETTERS = /^(?:\\p\{L\}|\\w|\[(?!\^)[^\]]*(?:\\p\{L\}|\\w)[^\]]*\])$/;
/** A class without letters: signs, digits and white space only, and no range but of digits. */
const NO_LETTERS = /^\[(?!\^)(?:(?:\\[sdtrn]|\\[^a-zA-Z\d]|[^\\a-zA-Z\]-])(?!-[^\]])|0-9|-)+\]$/;
const DIGITS = /^\[(?:\\d|\d|0-9)+\]$/;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
const GROUP = /\((?:\?(?::|<[A-Za-z]\w*>))?(?!\?)/y;
const LOOKAROUND = /\(\?<?[=!]/y;
const CLASS = /\[(?:\\[\s\S]|[^\]\\])*\]/y;
const ESCAPE =
  /\\(?:p\{[^}]*\}|P\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|k<\w+>|[\s\S])/y;

/** Reads the source of a regular expression that the engine has accepted. */
export function readSource(source: string): Node {
  return new Reader(source).choice();
}

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  choice(): Node {
    const items = [this.sequence()];
    while (this.take('|')) items.push(this.sequence());
    return items.length === 1 && items[0] ? items[0] : { type: 'choice', items };
  }

  private sequence(): Node {
    const items: Node[] = [];
    for (let sign = this.sign(); sign !== '' && sign !== '|' && sign !== ')'; sign = this.sign()) {
      items.push(this.quantified());
    }
    return { type: 'sequence', items };
  }

  private quantified(): Node {
    const item = this.item();
    if (!'*+?{'.includes(this.sign() || ' ')) return item;
    const [quantifier, least] = this.here(QUANTIFIER) ?? [];
    if (quantifier === undefined) return item;
    this.at += quantifier.length;
    return { type: 'repeat', item, least: Number(least ?? (quantifier.startsWith('+') ? 1 : 0)) };
  }

  private item(): Node {
    const sign = this.sign();
    switch (sign) {
      case '(': {
        const look = this.here(LOOKAROUND)?.[0];
        return look ? this.lookaround(look) : this.group(this.here(GROUP)?.[0] ?? sign);
      }
      case '[': {
        const set = this.here(CLASS)?.[0] ?? sign;
        return this.took(set, classNode(set));
      }
      case '\\': {
        const escape = this.here(ESCAPE)?.[0] ?? sign;
        return this.took(escape, escapeNode(escape));
      }
      case '^':
        return this.took(sign, { type: 'no-letter-before' });
      case '$':
        return this.took(sign, { type: 'no-letter-after' });
      case '.':
        return this.took(sign, { type: 'any' });
      default:
        return this.took(sign, characterNode(sign));
    }
  }

  private group(opening: string): Node {
    this.at += opening.length;
    const inside = this.choice();
    this.at += 1;
    return inside;
  }

  private lookaround(opening: string): Node {
    this.at += opening.length;
    const start = this.at;
    this.choice();
    const inside = this.source.slice(start, this.at);
    this.at += 1;
    if (!ALL_LETTERS.test(inside)) return { type: 'condition' };
    if (opening === '(?<!') return { type: 'no-letter-before' };
    return { type: opening === '(?!' ? 'no-letter-after' : 'condition' };
  }

  private took(part: string, node: Node): Node {
    this.at += part.length;
    return node;
  }

  private take(sign: string): boolean {
    if (this.source.charAt(this.at) !== sign) return false;
    this.at += 1;
    return true;
  }

  /** The next sign; empty at the end. */
  private sign(): string {
    return this.source.charAt(this.at);
  }

  /** The match of a sticky expression that begins here. */
  private here(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    return expression.exec(this.source);
  }
}

/** One node for each letter: nobody changes it. */
const LETTERS = new Map<string, Node>(
  [...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter) => {
    const node: Node = { type: 'letter', letter };
    return [
      [letter, node],
      [letter.toUpperCase(), node],
    ];
  }),
);

function characterNode(character: string): Node {
  const letter = LETTERS.get(character);
  return letter ?? { type: 'sign', sign: signOf(character) };
}

/** What stands for a character that is no ASCII letter. */
export function signOf(character: string): string {
  if (/^\d$/.test(character)) return '0';
  return RARE_SIGNS.includes(character) ? character : ' ';
}

function classNode(set: string): Node {
  if (DIGITS.test(set)) return { type: 'sign', sign: '0' };
  const letters = /^\[([A-Za-z]+)\]$/.exec(set)?.[1];
  if (letters) {
    const items = [...new Set(letters.toLowerCase())].map(characterNode);
    return items.length === 1 && items[0] ? items[0] : { type: 'choice', items };
  }
  if (!NO_LETTERS.test(set)) return { type: 'any' };
  const signs = [...set.slice(1, -1)];
  if (signs.every((sign) => sign !== '\\' && signOf(sign) !== ' ')) {
    return { type: 'choice', items: signs.map(characterNode) };
  }
  return { type: 'sign', sign: ' ' };
}

function escapeNode(escape: string): Node {
  const name = escape.charAt(1);
  if (name === 'b') return { type: 'edge' };
  if (name === 'B') return { type: 'condition' };
  if (name === 'd') return { type: 'sign', sign: '0' };
  if (name === 's' || /[tnrfv]/.test(name)) return { type: 'sign', sign: ' ' };
  if (/[\dk]/.test(name)) return { type: 'repeat', item: { type: 'any' }, least: 0 };
  return /[A-Za-z]/.test(name) ? { type: 'any' } : characterNode(name);
}
