import * as l10n from '@vscode/l10n';
import { COMPARISONS, isComparison, type Comparison } from './compare';
import { correlationWith, minutesOf, valueAt, type Scope } from './scope';
import { least, mean, median, most, runs, share } from './statistics';
import { Cursor } from './cursor';
import { AssertionProblem, type Token } from './tokens';
import { both, combined, mapped, type Truth, type Value } from './value';

/** One comparison of a chain, with what stood on both sides of its sign, which is at `at`. */
export interface Compared {
  readonly left: Value;
  readonly sign: Comparison;
  readonly right: Value;
  readonly truth: Truth;
  readonly at: number;
}

/** What makes one number of the points of a series. */
const SUMMARIES = new Map([
  ['min', least],
  ['max', most],
  ['mean', mean],
  ['median', median],
  ['first', (values: readonly number[]) => values[0] ?? NaN],
  ['last', (values: readonly number[]) => values.at(-1) ?? NaN],
]);
/** What makes one number of the points that a comparison holds for. */
const COUNTS = new Map([
  ['share', share],
  ['runs', runs],
]);

/**
 * Reads and reckons an assertion in one go, by recursive descent; the grammar is in docs/cases.md.
 * Whatever is wrong is thrown as an `AssertionProblem`.
 */
export class AssertionParser {
  private readonly cursor: Cursor;

  constructor(
    text: string,
    private readonly scope: Scope,
  ) {
    this.cursor = new Cursor(text);
  }

  /** The comparisons of the whole assertion. */
  whole(): Compared[] {
    const comparisons = this.comparisons();
    const rest = this.cursor.take();
    if (rest.type === 'end') return comparisons;
    throw new AssertionProblem(l10n.t`“${rest.text}” isn’t expected here.`, rest.at);
  }

  private comparisons(): Compared[] {
    const compared: Compared[] = [];
    let left = this.sum();
    for (
      let { text, at } = this.cursor.peek();
      isComparison(text);
      { text, at } = this.cursor.peek()
    ) {
      this.cursor.take();
      const right = this.sum();
      compared.push({
        left,
        sign: text,
        right,
        truth: combined(left, right, COMPARISONS[text]),
        at,
      });
      left = right;
    }
    if (compared.length > 0) return compared;
    throw new AssertionProblem(
      l10n.t('A comparison is expected here, such as “> 5”.'),
      this.cursor.peek().at,
    );
  }

  private sum(): Value {
    let value = this.product();
    for (;;) {
      if (this.cursor.accept('+'))
        value = combined(value, this.product(), (one, other) => one + other);
      else if (this.cursor.accept('-'))
        value = combined(value, this.product(), (one, other) => one - other);
      else return value;
    }
  }

  private product(): Value {
    let value = this.factor();
    for (;;) {
      if (this.cursor.accept('*'))
        value = combined(value, this.factor(), (one, other) => one * other);
      else if (this.cursor.accept('/'))
        value = combined(value, this.factor(), (one, other) => one / other);
      else return value;
    }
  }

  private factor(): Value {
    if (this.cursor.accept('-')) return mapped(this.factor(), (value) => -value);
    if (this.cursor.accept('(')) return this.closed(this.sum());
    const token = this.cursor.take();
    if (token.type === 'number') return Number(token.text);
    if (token.type === 'name')
      return this.cursor.accept('(') ? this.closed(this.call(token)) : this.word(token);
    throw new AssertionProblem(l10n.t('A number or a name is expected here.'), token.at);
  }

  private word({ text, at }: Token): Value {
    if (text === 'x') return this.scope.values;
    const summary = SUMMARIES.get(text);
    if (summary) return summary(this.scope.values);
    throw new AssertionProblem(l10n.t`“${text}” isn’t a name that can stand alone.`, at);
  }

  private call({ text, at }: Token): Value {
    if (text === 'abs') return mapped(this.sum(), Math.abs);
    if (text === 'corr')
      return correlationWith(
        this.scope,
        this.cursor.expect('series', l10n.t('A series is expected here.')),
      );
    if (text === 'at') return this.moment();
    const count = COUNTS.get(text);
    if (count) return count(this.points());
    const summary = SUMMARIES.get(text);
    if (summary) return summary(this.many());
    throw new AssertionProblem(l10n.t`“${text}” isn’t something to reckon with.`, at);
  }

  /** An expression with a number for each point. */
  private many(): readonly number[] {
    const { at } = this.cursor.peek();
    const value = this.sum();
    if (typeof value !== 'number') return value;
    throw new AssertionProblem(l10n.t('This is one number; say it of “x”.'), at);
  }

  /** A comparison that holds or not for each point. */
  private points(): readonly boolean[] {
    const { at } = this.cursor.peek();
    const truth = this.comparisons().reduce<Truth>((all, one) => both(all, one.truth), true);
    if (typeof truth !== 'boolean') return truth;
    throw new AssertionProblem(l10n.t('This compares single numbers; say it of “x”.'), at);
  }

  private moment(): number {
    const { at } = this.cursor.peek();
    const problem = l10n.t('A moment such as “-2h” is expected here.');
    if (!this.cursor.accept('-')) throw new AssertionProblem(problem, at);
    return valueAt(this.scope, minutesOf(this.cursor.expect('moment', problem)), at);
  }

  private closed(value: Value): Value {
    if (this.cursor.accept(')')) return value;
    throw new AssertionProblem(
      l10n.t('A closing bracket is expected here.'),
      this.cursor.peek().at,
    );
  }
}
