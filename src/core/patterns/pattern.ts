import { Lately } from '../lately';
import { needOf } from './needs';
import { forPlainText, isPlain } from './plain';
import { readSource } from './syntax';
import { Triggers } from './triggers';

const triggers = new Triggers();

/**
 * A regular expression that first looks whether a text holds any of the words without which it
 * can't match. All patterns share one look at a text, and a text that was seen before is remembered
 * with what is not in it, so that hundreds of them are tried on a sentence in no time. Finds what
 * the expression finds, and nothing else.
 */
export class Pattern {
  /** Undefined when a match may hold nothing in particular. */
  private readonly set: number | undefined;
  private readonly any: Expression;
  /** Made for the first text that may match; null when there is none. */
  private plain: Expression | null | undefined;

  constructor({ source, flags }: RegExp) {
    this.any = new Expression(new RegExp(source, flags.replace(/[gy]/g, '')));
    const need = needOf(readSource(source));
    this.set = need && triggers.add(need);
  }

  test(text: string): boolean {
    if (this.set === undefined) return this.for(text).one.test(text);
    const seen = look(text);
    if (!seen.mayHold(this.set)) return false;
    if (seen.matched(this.set)) return true;
    const holds = this.for(text).one.test(text);
    if (holds) seen.confirm(this.set);
    else seen.exclude(this.set);
    return holds;
  }

  /** The first match. */
  exec(text: string): RegExpExecArray | null {
    if (!this.mayMatch(text)) return null;
    const match = this.for(text).one.exec(text);
    if (!match) this.exclude(text);
    return match;
  }

  matchAll(text: string): RegExpExecArray[] {
    if (!this.mayMatch(text)) return [];
    const found: RegExpExecArray[] = [];
    const { every } = this.for(text);
    every.lastIndex = 0;
    for (let match = every.exec(text); match; match = every.exec(text)) {
      found.push(match);
      if (match[0] === '') every.lastIndex += every.unicode ? unitsAt(text, every.lastIndex) : 1;
    }
    if (found.length === 0) this.exclude(text);
    return found;
  }

  /** The text with every match replaced; what replaces it is taken literally. */
  replaceAll(text: string, by: (match: string) => string): string {
    return this.test(text) ? text.replace(this.for(text).every, by) : text;
  }

  private mayMatch(text: string): boolean {
    return this.set === undefined || look(text).mayHold(this.set);
  }

  private exclude(text: string): void {
    if (this.set !== undefined) look(text).exclude(this.set);
  }

  private for(text: string): Expression {
    return (look(text).isPlain && this.forPlain()) || this.any;
  }

  private forPlain(): Expression | null {
    if (this.plain === undefined) {
      const plain = forPlainText(this.any.one);
      this.plain = plain ? new Expression(plain) : null;
    }
    return this.plain;
  }
}

/** A regular expression to be tried once or all over a text. */
class Expression {
  private global: RegExp | undefined;

  constructor(readonly one: RegExp) {}

  get every(): RegExp {
    return (this.global ??= new RegExp(this.one.source, `${this.one.flags}g`));
  }
}

/** How many units the character there takes. */
const unitsAt = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

export const patternOf = (expression: RegExp): Pattern => new Pattern(expression);

/** From so many questions on, a look at the whole text costs less than their expressions. */
const PATIENCE = 4;

/** What is known of a text: which sets may be in it, and whose patterns match. */
class Seen {
  private sets: Uint32Array | undefined;
  private matches: Uint32Array | undefined;
  /** Sets that are added later may be in it. */
  private known = 0;
  private asked = 0;
  private plain: boolean | undefined;

  constructor(readonly text: string) {}

  get isPlain(): boolean {
    return (this.plain ??= isPlain(this.text));
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

/** The sentences of a long story. */
const sentences = new Lately((text) => new Seen(text), 1_000_000);
/** No sentence is as long as a whole text or a section, of which each keystroke makes another one. */
const LONGEST_SENTENCE = 1000;
const wholes = new Lately((text) => new Seen(text), 200_000);
let last: Seen | undefined;

function look(text: string): Seen {
  if (last?.text === text) return last;
  last = (text.length > LONGEST_SENTENCE ? wholes : sentences).of(text);
  return last;
}
