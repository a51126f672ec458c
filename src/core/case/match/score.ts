import type { Weights } from './weights';
import type { Word } from './words';

/** One way to ask for a target, and its words. */
export interface Phrasing {
  readonly text: string;
  readonly words: readonly Word[];
}

/** How well a line meets a target; `score` is from 0 to 1. */
export interface Hit {
  readonly id: string;
  readonly phrasing: string;
  /** The words of the line that the phrasing has, too. */
  readonly words: readonly Word[];
  readonly score: number;
}

/** How much of a line has to be about the target, against how much of a phrasing has to be met. */
const LINE_COUNTS = 0.65;

/**
 * Two parts make the score: how much of what the line says belongs to any phrasing of the target, and
 * how much of the closest phrasing the line says.
 */
export function hitOf(
  id: string,
  phrasings: readonly Phrasing[],
  line: readonly Word[],
  weights: Weights,
): Hit {
  const about = share(
    line,
    phrasings.flatMap(({ words }) => words),
    weights,
  );
  const none: Hit = { id, phrasing: '', words: [], score: 0 };
  return phrasings.reduce((best, { text, words }) => {
    const score = about ** LINE_COUNTS * share(words, line, weights) ** (1 - LINE_COUNTS);
    if (score <= best.score) return best;
    return { id, phrasing: text, words: line.filter((word) => met(word, words, weights)), score };
  }, none);
}

/** How much of the weight of `words` is met by `others`. */
function share(words: readonly Word[], others: readonly Word[], weights: Weights): number {
  const whole = sum(words.map(weights.own));
  if (whole === 0) return 0;
  return Math.min(1, sum(words.map((word) => closest(word, others, weights))) / whole);
}

function closest(word: Word, others: readonly Word[], { common }: Weights): number {
  return others.reduce((most, other) => Math.max(most, common(word, other)), 0);
}

function met(word: Word, others: readonly Word[], weights: Weights): boolean {
  return closest(word, others, weights) > 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
