import { needOf } from './needs';
import { forPlainText } from './plain';
import { look, triggers } from './seen';
import { readSource } from './syntax';

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
    const plain = this.forPlain();
    return plain && look(text).isPlain ? plain : this.any;
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
