import { MEASURES } from './syntax';

const LETTERS = 26;
const GAP = 0;
/** Letters are 1 to 26; digits and signs of measure are 27 and 28, and gaps as well. */
const DIGIT = LETTERS + 1;
const MEASURE = LETTERS + 2;
const EDGES = LETTERS + 1;

/** Letters beyond ASCII that count as an ASCII letter when case is ignored. */
const FOLDED = /[\u017f\u212a]/;

const KINDS = new Uint8Array(128).map((_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) return character.toLowerCase().charCodeAt(0) - 96;
  if (/\d/.test(character)) return DIGIT;
  return MEASURES.includes(character) ? MEASURE : GAP;
});

const kindOf = (code: number): number =>
  KINDS[code] ?? (MEASURES.includes(String.fromCharCode(code)) ? MEASURE : GAP);

/** Finds in one pass over a text which of many sets of parts of words have one in it. */
export class Triggers {
  /** A tree of the parts: for each node the next one by kind of character, 0 for none. */
  private next = new Uint16Array(EDGES * 1024);
  private nodes = 1;
  /** Sets that have a part which ends at a node. */
  private readonly ends: (number[] | undefined)[] = [];
  private readonly digit: number[] = [];
  private readonly measure: number[] = [];
  private readonly always: number[] = [];
  /** How many sets there are. */
  size = 0;

  /** @returns the number of the set; one that is undefined is always there */
  add(parts: readonly string[] | undefined): number {
    const set = this.size++;
    if (!parts) this.always.push(set);
    for (const part of parts ?? []) {
      if (part === '#') this.digit.push(set);
      else if (part === '%') this.measure.push(set);
      else this.addPart(part, set);
    }
    return set;
  }

  private addPart(part: string, set: number): void {
    let node = 0;
    for (let i = 0; i < part.length; i++) {
      const edge = node * EDGES + kindOf(part.charCodeAt(i));
      node = this.next[edge] ||= this.newNode();
    }
    const ends = (this.ends[node] ??= []);
    if (ends.at(-1) !== set) ends.push(set);
  }

  private newNode(): number {
    const node = this.nodes++;
    if ((node + 1) * EDGES > this.next.length) {
      const grown = new Uint16Array(this.next.length * 2);
      grown.set(this.next);
      this.next = grown;
    }
    return node;
  }

  /** A bit for each set that has a part in the text, or may have one. */
  scan(text: string): Uint32Array {
    const found = new Uint32Array((this.size + 31) >> 5);
    if (FOLDED.test(text)) return found.fill(0xffffffff);
    mark(found, this.always);
    const kinds = this.kindsOf(text, found);
    const { next, ends } = this;
    for (let start = 0; start < kinds.length; start++) {
      let node = 0;
      for (let i = start; i < kinds.length; i++) {
        node = next[node * EDGES + (kinds[i] ?? 0)] ?? 0;
        if (node === 0) break;
        const sets = ends[node];
        if (sets) mark(found, sets);
      }
    }
    return found;
  }

  /** The kinds of the characters of a text, with a gap before and after it. */
  private kindsOf(text: string, found: Uint32Array): Uint8Array {
    const kinds = new Uint8Array(text.length + 2);
    let digit = false;
    let measure = false;
    for (let i = 0; i < text.length; i++) {
      const kind = kindOf(text.charCodeAt(i));
      if (kind <= LETTERS) kinds[i + 1] = kind;
      else if (kind === DIGIT) digit = true;
      else measure = true;
    }
    if (digit) mark(found, this.digit);
    if (measure) mark(found, this.measure);
    return kinds;
  }
}

function mark(found: Uint32Array, sets: readonly number[]): void {
  for (const set of sets) found[set >> 5] = (found[set >> 5] ?? 0) | (1 << (set & 31));
}
