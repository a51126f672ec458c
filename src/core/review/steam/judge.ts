import type { SteamOfRound, Thirds } from './thirds';

/** By what a round was judged, and whether its last third fell short (guide item G86). */
export interface Verdict {
  readonly by: readonly ('signals' | 'words' | 'answers')[];
  readonly isOut: boolean;
}

const LEAST_SIGNALS = 6;
const LEAST_WORDS = 120;
const LEAST_ANSWERS = { before: 3, last: 2 };
const HALF = 0.5;

/** A steady round has so few in its last third by chance less often than this. */
const BY_CHANCE = 0.1;

/**
 * By signals where there are enough, else by words and by answers, and then each that there is enough of
 * has to fall short; undefined when there is too little of anything.
 */
export function judge({ signals, words, answers, answered }: SteamOfRound): Verdict | undefined {
  const all = sum(signals);
  if (all >= LEAST_SIGNALS) {
    const isOut = isUnderHalf(signals) && atMost(signals[2], all) < BY_CHANCE;
    return { by: ['signals'], isOut };
  }
  const hasWords = sum(words) >= LEAST_WORDS;
  const { before, last } = LEAST_ANSWERS;
  const hasAnswers = answers[0] + answers[1] >= before && answers[2] >= last;
  if (!hasWords && !hasAnswers) return undefined;
  const isShort = !hasAnswers || (answerRatio(answers, answered) ?? 1) < HALF;
  return {
    by: [...(hasWords ? ['words' as const] : []), ...(hasAnswers ? ['answers' as const] : [])],
    isOut: (!hasWords || isUnderHalf(words)) && isShort,
  };
}

/** The last third against the mean of the two before: 1 when nothing changed; undefined without any before. */
export function ratio([first, middle, last]: Thirds): number | undefined {
  return first + middle === 0 ? undefined : (2 * last) / (first + middle);
}

/** The same of how long an answer is on average; undefined without answers on one of both sides. */
export function answerRatio(answers: Thirds, answered: Thirds): number | undefined {
  const before = answers[0] + answers[1];
  if (before === 0 || answers[2] === 0 || answered[0] + answered[1] === 0) return undefined;
  return answered[2] / answers[2] / ((answered[0] + answered[1]) / before);
}

const isUnderHalf = (thirds: Thirds): boolean => (ratio(thirds) ?? 1) < HALF;

const sum = ([first, middle, last]: Thirds): number => first + middle + last;

/** How likely at most `few` of `all` fall in the last third when any third is as likely as another. */
function atMost(few: number, all: number): number {
  let term = (2 / 3) ** all;
  let total = term;
  for (let k = 0; k < few; k++) {
    term *= (all - k) / (k + 1) / 2;
    total += term;
  }
  return total;
}
