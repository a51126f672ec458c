import type { Span } from '../text';
import { withoutOverlaps } from './matches';
import { hasQuantity } from './quantities';

const ADVERB =
  '(?:massively|dramatically|significantly|substantially|drastically|hugely|enormously|tremendously|considerably|immensely|vastly|exponentially|noticeably|markedly)';
const ADJECTIVE =
  '(?:massive|dramatic|significant|substantial|drastic|huge|enormous|tremendous|considerable|immense)';
const CHANGE =
  '(?:improvements?|increases?|reductions?|drops?|decreases?|gains?|impacts?|growth|boosts?|declines?|savings?|rise|speed-?up|slow-?down|differences?|effects?|amounts?|numbers?|volumes?|backlogs?|costs?|bills?)';
const MEASURABLE =
  '(?:less|fewer|faster|slower|quicker|shorter|longer|lower|higher|smaller|larger|bigger|cheaper|rarer)';
const COMPARATIVE = `(?:${MEASURABLE}|better|worse|safer|easier|happier|calmer|quieter|cleaner|simpler|smoother|stronger|sooner|busier|more (?:stable|reliable|productive|efficient|confident|often))`;
const CHANGED =
  '(?:improved?|increased?|decreased?|reduced?|drop(?:ped)?|fell|rose|grew|grown|shrank|shrunk|went (?:down|up)|came down|gone (?:down|up)|sped up|lowered|boosted)';

/** An adverb of degree, a strong change, "a lot better", "improved a lot", "saved a lot of time". */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<!statistically )\\b${ADVERB}\\b(?: ${COMPARATIVE}\\b)?`, 'giu'),
  new RegExp(`(?<!statistically )\\b${ADJECTIVE} (?:\\p{L}{1,20} )?${CHANGE}\\b`, 'giu'),
  new RegExp(`\\b${CHANGE} (?:was|were|is|are) (?:really |truly )?${ADJECTIVE}\\b`, 'giu'),
  new RegExp(`\\ba lot ${COMPARATIVE}\\b|\\b(?:much|far|way) ${MEASURABLE}\\b(?! than\\b)`, 'giu'),
  new RegExp(
    `\\b${CHANGED} (?:\\p{L}{1,20} ){0,3}?(?:by )?(?:a lot|very much)\\b(?! of\\b)`,
    'giu',
  ),
  /\b(?:sav(?:ed?|es|ing)|gain(?:ed|s)?|won) (?:\p{L}{1,20} ){0,2}?(?:a lot|lots|tons|loads) of (?:time|money|hours|work|effort)\b/giu,
];

/** A reason or a circumstance may hold numbers that don't measure what the amplifier praises. */
const ASIDE =
  /\b(?:because|although|though|whereas|while|when|as soon as)\b(?![^,;:]{0,200}\bfrom\b[^,;:]{0,80}\bto\b)[^,;:]{0,200}/gi;
const CHANGE_IN_NUMBERS = /\bfrom\b.{1,60}?\bto\b|%|\bpercent\b|\bper cent\b|\bby (?:\p{L}+ )?\d/iu;
const NEGATED =
  /\b(?:not|no|never|hardly|without|nor|any|how|whether|if|too|so|as|cannot|\p{L}+n['’]t)(?: \p{L}+){0,2} $/iu;
/** "From 40 to 3 minutes." tells the number of the sentence before. */
const NUMBERS_FOLLOW =
  /^(?:from|it|they|that|this|these|there|now|today|in numbers|before|instead)\b/i;

/**
 * Words in a sentence that say "very" where a number could stand; offsets into the sentence.
 *
 * @param next the sentence that follows, which may give the number
 */
export function vagueAmplifiers(sentence: string, next = ''): Span[] {
  const line = sentence.replace(/\s/g, ' ');
  if (isMeasured(line) || (NUMBERS_FOLLOW.test(next) && hasQuantity(next))) return [];
  const found = PATTERNS.flatMap((pattern) =>
    [...line.matchAll(pattern)]
      .filter(({ index }) => !NEGATED.test(line.slice(Math.max(0, index - 40), index)))
      .map(({ 0: { length }, index }) => ({ start: index, end: index + length })),
  );
  return withoutOverlaps(found);
}

function isMeasured(line: string): boolean {
  if (!hasQuantity(line)) return false;
  return CHANGE_IN_NUMBERS.test(line) ? true : hasQuantity(line.replace(ASIDE, ' '));
}
