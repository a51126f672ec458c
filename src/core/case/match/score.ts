import type { Weights } from './weights';
import type { Word } from './words';

/** One way to ask for a target, and its words. */
export interface Phrasing {
  readonly text: string;
  readonly words: readonly Word[];
}

/** A target made ready. */
export interface Known {
  readonly id: string;
  /** Whether it is a plot that is shown. */
  readonly isPlot: boolean;
  readonly phrasings: readonly Phrasing[];
}

/** How well a line meets a target; `score` is from 0 to 1. */
export interface Hit {
  readonly id: string;
  readonly isPlot: boolean;
  readonly phrasing: string;
  /** The words of the line that the phrasing has, too. */
  readonly words: readonly Word[];
  readonly score: number;
}

/**
 * Two parts make the score: how much of what the line says speaks for the target, and how much of the
 * closest phrasing the line says. A line with the words of a phrasing and no others meets it whole.
 */
export function hitOf(
  { id, isPlot, phrasings }: Known,
  line: readonly Word[],
  weights: Weights,
  target: number,
): Hit {
  const about = share(line, weights, (word) => weights.speaksFor(word, target));
  const none: Hit = { id, isPlot, phrasing: '', words: [], score: 0 };
  if (about === 0) return none;
  return phrasings.reduce((best, { text, words }) => {
    const said = share(words, weights, (word) => closest(word, line, weights));
    const score = areSame(words, line) ? 1 : joined(about, said);
    if (score <= best.score) return best;
    const met = line.filter((word) => closest(word, words, weights) > 0);
    return { id, isPlot, phrasing: text, words: met, score };
  }, none);
}

/** The geometric mean, in which the line counts three times as much as the phrasing. */
function joined(about: number, said: number): number {
  return Math.sqrt(about * Math.sqrt(about * said));
}

function areSame(words: readonly Word[], others: readonly Word[]): boolean {
  return (
    words.length === others.length &&
    words.every(({ stem }) => others.some((other) => other.stem === stem))
  );
}

/** How much of what words tell is met. */
function share(words: readonly Word[], { own }: Weights, met: (word: Word) => number): number {
  const whole = sum(words.map(own));
  return whole === 0 ? 0 : Math.min(1, sum(words.map(met)) / whole);
}

function closest(word: Word, others: readonly Word[], { common }: Weights): number {
  return others.reduce((most, other) => Math.max(most, common(word, other)), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
