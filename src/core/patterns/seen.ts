import { Lately } from '../lately';
import { isPlain } from './plain';
import { Triggers } from './triggers';

/** The words without which patterns can't match. */
export const triggers = new Triggers();

/** From so many questions on, a look at the whole text costs less than their expressions. */
const PATIENCE = 4;

/** What is known of a text: which sets may be in it, whose patterns match, and what readings made of it. */
class Seen {
  private sets: Uint32Array | undefined;
  private matches: Uint32Array | undefined;
  /** Sets that are added later may be in it. */
  private known = 0;
  private asked = 0;
  private plain: boolean | undefined;
  /** By number of the reading. */
  private readonly notes: unknown[] = [];

  constructor(readonly text: string) {}

  get isPlain(): boolean {
    return (this.plain ??= isPlain(this.text));
  }

  /** What a reading makes of the text, once. */
  noteOf<T>(reading: number, read: (text: string) => T): T {
    const known = this.notes[reading];
    if (known !== undefined || reading in this.notes) return known as T;
    const note = read(this.text);
    this.notes[reading] = note;
    return note;
  }

  mayHold(set: number): boolean {
    if (!this.sets) {
      this.asked += 1;
      if (this.asked < PATIENCE) return true;
      this.sets = triggers.scan(this.text);
      this.known = triggers.size;
    }
    return set >= this.known || (((this.sets[set >> 5] ?? 0) >>> (set & 31)) & 1) === 1;
  }

  matched(set: number): boolean {
    return (((this.matches?.[set >> 5] ?? 0) >>> (set & 31)) & 1) === 1;
  }

  confirm(set: number): void {
    if (!this.sets || set >= this.known) return;
    this.matches ??= new Uint32Array(this.sets.length);
    this.matches[set >> 5] = (this.matches[set >> 5] ?? 0) | (1 << (set & 31));
  }

  exclude(set: number): void {
    if (!this.sets || set >= this.known) return;
    this.sets[set >> 5] = (this.sets[set >> 5] ?? 0) & ~(1 << (set & 31));
  }
}

/** The sentences of a long story, some 4,000 of them: 2 MB. */
const sentences = new Lately((text) => new Seen(text), 2_000_000);
/** No sentence is as long as a whole text or a section, of which each keystroke makes another one. */
const LONGEST_SENTENCE = 1000;
/** Each is asked for so often that it would take long to compare it with a copy. */
const wholes = new Lately(
  (text) => new Seen(text),
  400_000,
  (text) => text,
);
let last: Seen | undefined;

export function look(text: string): Seen {
  if (last?.text === text) return last;
  last = (text.length > LONGEST_SENTENCE ? wholes : sentences).of(text);
  return last;
}

let readings = 0;

/**
 * The same reading of a text, made once while the text is asked for again and again: of a story that
 * is being typed, all sentences but one are the same as before.
 */
export function rememberedByText<T>(read: (text: string) => T): typeof read {
  const reading = readings++;
  return (text) => look(text).noteOf(reading, read);
}
