import { detached } from './detached';

/** What is known of a text takes as much memory as so many letters. */
const KNOWN = 400;

/**
 * What was made of the texts that were asked for lately, each once: while somebody types, all but a
 * few are the same again.
 */
export class Lately<T> {
  private readonly known = new Map<string, Made<T>>();
  /** Gives them as they came; those that it has given are forgotten. */
  private oldest = this.known.values();
  private letters = 0;

  /**
   * @param make gets the text that is held
   * @param most letters of the texts that are remembered
   * @param own of a part of a file a copy, so that nothing else of the file is held
   */
  constructor(
    private readonly make: (text: string) => T,
    private readonly most: number,
    private readonly own: (text: string) => string = detached,
  ) {}

  of(text: string): T {
    const known = this.known.get(text);
    if (known) return known.value;
    const own = this.own(text);
    const value = this.make(own);
    this.letters += own.length + KNOWN;
    while (this.letters > this.most && this.forgetOldest());
    this.known.set(own, { text: own, value });
    return value;
  }

  /** @returns false when there is none */
  private forgetOldest(): boolean {
    const { value } = this.oldest.next();
    if (!value) {
      // An iterator that has come to the end stays there.
      this.oldest = this.known.values();
      return false;
    }
    this.known.delete(value.text);
    this.letters -= value.text.length + KNOWN;
    return true;
  }
}

interface Made<T> {
  readonly text: string;
  readonly value: T;
}
