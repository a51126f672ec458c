import { RARE_SIGNS, signOf } from './syntax';

const GAP = 0;
/** Letters are 1 to 26; a rare sign is a gap as well, and has a number of its own from here on. */
const KINDS_OF_PLACES = 27;
/** Three characters at once, of five bits each, lead to a node. */
const FIRST = 3;
const BITS = 5;
const ALL_BITS = (1 << (FIRST * BITS)) - 1;
const PLACES = Array.from({ length: KINDS_OF_PLACES }, (_, kind) =>
  kind === GAP ? ' ' : String.fromCharCode(96 + kind),
);

/** Letters beyond ASCII that count as an ASCII letter when case is ignored. */
const FOLDED = /[\u017f\u212a]/;

const KINDS = new Uint8Array(128).map((_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) return character.toLowerCase().charCodeAt(0) - 96;
  return signKind(character);
});

function signKind(character: string): number {
  const sign = signOf(character);
  return sign === ' ' ? GAP : KINDS_OF_PLACES + RARE_SIGNS.indexOf(sign);
}

const kindOf = (code: number): number =>
  code < KINDS.length ? (KINDS[code] ?? GAP) : signKind(String.fromCharCode(code));

/** Finds in one pass over a text which of many sets of parts of words have one in it. */
export class Triggers {
  /** How many sets there are. */
  size = 0;
  /** The node that the first three characters of a part lead to, 0 for none. */
  private readonly first = new Uint16Array(ALL_BITS + 1);
  /** For each node the next one by kind of character, 0 for none. */
  private next = new Uint16Array(KINDS_OF_PLACES * 1024);
  private nodes = 1;
  /** Sets that have a part which ends at a node. */
  private readonly ends: (number[] | undefined)[] = [undefined];
  /** Sets that a rare sign is a part of, by sign. */
  private readonly signs = Array.from(RARE_SIGNS, (): number[] => []);

  /** @returns the number of the set */
  add(parts: readonly string[]): number {
    const set = this.size++;
    for (const part of parts) {
      const sets = this.signs[RARE_SIGNS.indexOf(part)];
      if (sets) sets.push(set);
      else this.addPart(part, set);
    }
    return set;
  }

  private addPart(part: string, set: number): void {
    if (part.length < FIRST) {
      for (const place of PLACES) this.addPart(part + place, set);
      return;
    }
    const kinds = Array.from(part, (place) => kindOf(place.charCodeAt(0)));
    const start = kinds.slice(0, FIRST).reduce((code, kind) => (code << BITS) | kind, 0);
    let node = (this.first[start] ||= this.newNode());
    for (const kind of kinds.slice(FIRST)) {
      const step = node * KINDS_OF_PLACES + kind;
      if (!this.next[step]) {
        const added = this.newNode();
        this.next[step] = added;
      }
      node = this.next[step] ?? 0;
    }
    const ends = (this.ends[node] ??= []);
    if (ends.at(-1) !== set) ends.push(set);
  }

  private newNode(): number {
    const node = this.nodes++;
    this.ends.push(undefined);
    if ((node + 1) * KINDS_OF_PLACES > this.next.length) {
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
    const kinds = this.kindsOf(text, found);
    let code = kinds[1] ?? 0;
    for (let i = FIRST - 1; i < kinds.length; i++) {
      code = ((code << BITS) | (kinds[i] ?? 0)) & ALL_BITS;
      const node = this.first[code] ?? 0;
      if (node !== 0) this.follow(node, kinds, i + 1, found);
    }
    return found;
  }

  private follow(start: number, kinds: Uint8Array, from: number, found: Uint32Array): void {
    let node = start;
    for (let i = from; node !== 0; i++) {
      const sets = this.ends[node];
      if (sets) mark(found, sets);
      node = i < kinds.length ? (this.next[node * KINDS_OF_PLACES + (kinds[i] ?? 0)] ?? 0) : 0;
    }
  }

  /** The kinds of the characters of a text, with a gap before and enough of them after it. */
  private kindsOf(text: string, found: Uint32Array): Uint8Array {
    const kinds = new Uint8Array(text.length + FIRST);
    let signs = 0;
    for (let i = 0; i < text.length; i++) {
      const kind = kindOf(text.charCodeAt(i));
      if (kind < KINDS_OF_PLACES) kinds[i + 1] = kind;
      else signs |= 1 << (kind - KINDS_OF_PLACES);
    }
    this.signs.forEach((sets, sign) => {
      if ((signs >> sign) & 1) mark(found, sets);
    });
    return kinds;
  }
}

function mark(found: Uint32Array, sets: readonly number[]): void {
  for (const set of sets) found[set >> 5] = (found[set >> 5] ?? 0) | (1 << (set & 31));
}
