import type { MatterItems, MatterNode, MatterPair, MatterPairs, MatterScalar } from './matter-node';

interface Line {
  readonly indent: number;
  /** Begins with the dash of an entry. */
  readonly isItem: boolean;
  readonly text: string;
  /** Where `text` begins. */
  readonly start: number;
}

const LINE = /^( *)(\S.*\S|\S)$/;
const KEY = /^([a-z][a-z-]*):(?: (?=\S)|$)/;
const SCALAR = /"(?:[^"\\]|\\.)*"|[a-z][a-z0-9-]*|0|[1-9]\d{0,14}(?![\w.])/y;
const FLOW_KEY = /([a-z][a-z-]*): (?=\S)/y;
/** What YAML treats in ways of its own, or refuses. */
const UNUSUAL = /[^\r\n\x20-\x7e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]|\r(?!\n)/;

/** Stops the reading where something isn't as records are written. */
class Unsure extends Error {}

/**
 * Reads front matter that is written as we write it, many times as fast as a YAML parser.
 *
 * @returns undefined when something in it needs the parser
 */
export function quickMatter(source: string): MatterPairs | undefined {
  if (UNUSUAL.test(source)) return undefined;
  try {
    return new QuickMatter(linesOf(source)).whole();
  } catch (error) {
    if (error instanceof Unsure) return undefined;
    throw error;
  }
}

function linesOf(source: string): Line[] {
  let offset = 0;
  return source.split('\n').map((line) => {
    const [, { length: indent } = '', text] = LINE.exec(line.replace(/\r$/, '')) ?? [];
    if (text === undefined) throw new Unsure();
    const start = offset + indent;
    offset += line.length + 1;
    return { indent, isItem: text.startsWith('-'), text, start };
  });
}

class QuickMatter {
  private at = 0;

  constructor(private readonly lines: readonly Line[]) {}

  whole(): MatterPairs {
    const map = this.map(0);
    if (this.at < this.lines.length) throw new Unsure();
    return map;
  }

  /** A map with a line for each of its keys. */
  private map(indent: number): MatterPairs {
    const pairs: MatterPair[] = [];
    for (let line = this.next(); line?.indent === indent && !line.isItem; line = this.next())
      addPair(pairs, this.pair(line));
    const [first] = pairs;
    const last = pairs.at(-1);
    if (!first || !last) throw new Unsure();
    // A key without a value ends behind its colon.
    const end = last.value?.range[1] ?? last.key.range[1] + 1;
    return { kind: 'map', pairs, range: [first.key.range[0], end] };
  }

  private pair({ indent, text, start }: Line): MatterPair {
    const [head, name = ''] = KEY.exec(text) ?? [];
    if (head === undefined) throw new Unsure();
    const key = word(name, start);
    this.at += 1;
    const hasValue = head.length < text.length;
    const value = hasValue ? inline(text, head.length, start) : this.below(indent);
    return { key, value };
  }

  /** What stands below a key. */
  private below(indent: number): MatterNode | undefined {
    const line = this.next();
    if (!line || line.indent < indent) return undefined;
    if (line.indent > indent) return line.isItem ? this.list(line.indent) : this.map(line.indent);
    if (line.isItem) throw new Unsure();
    return undefined;
  }

  /** A list with a line for each of its entries. */
  private list(indent: number): MatterItems {
    const items: MatterNode[] = [];
    const from = this.next()?.start ?? 0;
    for (let line = this.next(); line?.indent === indent && line.isItem; line = this.next()) {
      if (!line.text.startsWith('- ')) throw new Unsure();
      items.push(inline(line.text, 2, line.start));
      this.at += 1;
    }
    return { kind: 'list', items, range: [from, items.at(-1)?.range[1] ?? from] };
  }

  private next(): Line | undefined {
    return this.lines[this.at];
  }
}

/** The value that a line ends with, from `at` on. */
function inline(text: string, at: number, start: number): MatterNode {
  const flow = new Flow(text, at, start);
  const value = flow.value();
  if (flow.at < text.length) throw new Unsure();
  return value;
}

/** Reads values that stand on one line. */
class Flow {
  constructor(
    private readonly text: string,
    public at: number,
    private readonly start: number,
  ) {}

  value(): MatterNode {
    if (this.text.startsWith('{ ', this.at)) return this.map();
    return this.text[this.at] === '[' ? this.list() : this.scalar();
  }

  private map(): MatterPairs {
    const from = this.at;
    const pairs: MatterPair[] = [];
    this.at += 2;
    do addPair(pairs, this.pair());
    while (this.skip(', '));
    if (!this.skip(' }')) throw new Unsure();
    return { kind: 'map', pairs, range: this.rangeFrom(from) };
  }

  private pair(): MatterPair {
    FLOW_KEY.lastIndex = this.at;
    const [head = '', name] = FLOW_KEY.exec(this.text) ?? [];
    if (name === undefined) throw new Unsure();
    const key = word(name, this.start + this.at);
    this.at += head.length;
    return { key, value: this.text[this.at] === '[' ? this.list() : this.scalar() };
  }

  private list(): MatterItems {
    const from = this.at;
    const items: MatterNode[] = [];
    this.at += 1;
    if (this.text[this.at] !== ']') {
      do items.push(this.scalar());
      while (this.skip(', '));
    }
    if (!this.skip(']')) throw new Unsure();
    return { kind: 'list', items, range: this.rangeFrom(from) };
  }

  private scalar(): MatterScalar {
    const from = this.at;
    SCALAR.lastIndex = from;
    const [written] = SCALAR.exec(this.text) ?? [];
    if (written === undefined) throw new Unsure();
    this.at += written.length;
    if (!written.startsWith('"')) return word(written, this.start + from);
    const value = unquoted(written);
    return { kind: 'scalar', value, source: value, range: this.rangeFrom(from) };
  }

  private rangeFrom(from: number): [number, number] {
    return [this.start + from, this.start + this.at];
  }

  private skip(sign: string): boolean {
    if (!this.text.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }
}

/** YAML refuses a key that comes twice. */
function addPair(pairs: MatterPair[], pair: MatterPair): void {
  if (pairs.some(({ key }) => sourceOf(key) === sourceOf(pair.key))) throw new Unsure();
  pairs.push(pair);
}

const sourceOf = (node: MatterNode): string => (node.kind === 'scalar' ? node.source : '');

/** A word or a number without quotes. */
function word(source: string, start: number): MatterScalar {
  if (source === 'null') throw new Unsure();
  return { kind: 'scalar', value: valueOf(source), source, range: [start, start + source.length] };
}

function valueOf(source: string): unknown {
  if (source === 'true' || source === 'false') return source === 'true';
  return /^\d/.test(source) ? Number(source) : source;
}

/** JSON and YAML have the escapes in common that JSON knows. */
function unquoted(written: string): string {
  try {
    return JSON.parse(written) as string;
  } catch {
    throw new Unsure();
  }
}
