import { detached } from './detached';

/** What is known of a text takes as much memory as so many letters. */
const KNOWN = 400;

/**
 * What was made of the texts that were asked for lately, each once: while somebody types, all but a
 * few are the same again.
 */
export class Lately<T> {
  private young = new Map<string, Made<T>>();
  private old = new Map<string, Made<T>>();
  private letters = 0;

  /**
   * @param make gets the text that is held
   * @param most letters of texts that are remembered, and at most as many again; the text that
   *   exceeds them counts for none
   * @param own of a part of a file a copy, so that nothing else of the file is held
   */
  constructor(
    private readonly make: (text: string) => T,
    private readonly most: number,
    private readonly own: (text: string) => string = detached,
  ) {}

  of(text: string): T {
    const known = this.young.get(text) ?? this.keep(this.old.get(text) ?? this.makeOf(text));
    return known.value;
  }

  private makeOf(text: string): Made<T> {
    const own = this.own(text);
    return { text: own, value: this.make(own) };
  }

  private keep(made: Made<T>): Made<T> {
    if (this.letters >= this.most) {
      this.old = this.young;
      this.young = new Map();
      this.letters = 0;
    }
    this.young.set(made.text, made);
    this.letters += made.text.length + KNOWN;
    return made;
  }
}

interface Made<T> {
  readonly text: string;
  readonly value: T;
}
