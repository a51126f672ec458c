import { patternOf } from '../patterns/pattern';
import { rememberedByText } from '../patterns/seen';
import { asLine } from './one-line';
import type { Span } from '../text';
import { withoutOverlaps } from './matches';
import { hasQuantity } from './quantities';

const ADVERB =
  '(?:massively|dramatically|significantly|substantially|drastically|hugely|enormously|tremendously|considerably|immensely|vastly|exponentially|noticeably|markedly|appreciably|incomparably|immeasurably|phenomenally|spectacularly|astronomically)';
/** Adverbs that praise only beside a change or a comparison: "extremely tired" isn't meant. */
const DEGREE =
  '(?:incredibly|remarkably|extremely|infinitely|amazingly|unbelievably|insanely|ridiculously|extraordinarily|sharply|strongly|greatly|heavily|radically|visibly|notably|super)';
const ADJECTIVE =
  '(?:massive|dramatic|significant|substantial|drastic|huge|enormous|tremendous|considerable|immense|vast|incredible|remarkable|extraordinary|spectacular|phenomenal|staggering|stunning|amazing|astonishing|colossal|gigantic|sharp|radical|unbelievable|impressive|noticeable|marked|striking|astronomical|jaw-dropping|mind-blowing|breathtaking)';
const CHANGE =
  '(?:improvements?|increases?|reductions?|drops?|decreases?|gains?|impacts?|growth|boosts?|declines?|savings?|rise|speed-?up|slow-?down|differences?|effects?|amounts?|numbers?|volumes?|backlogs?|costs?|bills?|jumps?|leaps?|falls?|cuts?|changes?|progress|success|quantit(?:y|ies)|value|uplift|uptake|surge|decrease|benefits?)';
const MEASURABLE =
  '(?:less|fewer|faster|slower|quicker|shorter|longer|lower|higher|smaller|larger|bigger|cheaper|rarer|lighter|leaner|slimmer)';
const COMPARATIVE = `(?:${MEASURABLE}|better|worse|safer|easier|happier|calmer|quieter|cleaner|simpler|smoother|stronger|sooner|busier|superior|more (?!(?:or|of|about)\\b)\\p{L}{2,20})`;
const CHANGED =
  '(?:improved?|increased?|decreased?|reduced?|drop(?:ped)?|fell|fallen|falling|rose|risen|grew|grown|shrank|shrunk|sank|sunk|went (?:down|up)|(?:was|were|is|are|been) (?:down|up)|(?:came|come|brought|driven) down|gone (?:down|up)|sped up|lowered|boosted|cut|climbed|declined)';
/** How much in an idiom; each tells no number. */
const IDIOM =
  '(?:a lot|very much|so much|quite a bit|quite a lot|a great deal|a good deal|a ton|tons|loads|out of (?:all )?(?:recognition|proportion)|beyond (?:all )?(?:recognition|measure|belief|all expectations?)|like a (?:stone|rocket|lead balloon)|like (?:crazy|mad|hell)|off a cliff|through the (?:roof|floor|ceiling)|sky[- ]high|by (?:leaps and bounds|a mile|miles|a lot|a large margin|a wide margin|a long way|an? (?:\\p{L}+ )?(?:amount|degree|order))|in a big way|no end|to (?:a|an) (?:\\p{L}+ ){0,2}?(?:extent|degree))';
/** What measures that go up and down are called. */
const METRIC =
  '(?:errors?|complaints?|tickets?|incidents?|alerts?|pages|calls|failures?|crashes|costs?|spend(?:ing)?|bills?|latency|load|traffic|throughput|quality|morale|confidence|trust|satisfaction|productivity|efficiency|reliability|availability|adoption|usage|engagement|sales|revenue|profits?|conversions?|sign-?ups|requests|performance|speed|velocity|turnover|waste|noise|demand|volumes?|rates?|numbers?|times?|queues?|backlogs?)';
const MUCH = '(?:much|far|way|miles|loads|tons|heaps|lots|streets|worlds)';

/** An adverb of degree, a strong change, "a lot better", "improved a lot", "saved a lot of time". */
const PATTERNS = [
  `(?<!statistically )\\b${ADVERB}\\b(?: ${COMPARATIVE}(?![\\p{L}]))?`,
  `\\b${DEGREE} (?:${COMPARATIVE}|fast|quick|cheap|${CHANGED})(?![\\p{L}])`,
  `\\b${CHANGED} (?:[^\\s,.;:]{1,20} ){0,3}?(?:very |so |quite )?${DEGREE}(?![\\p{L}])`,
  `(?<!statistically )\\b${ADJECTIVE} (?:\\p{L}{1,20} )?${CHANGE}\\b`,
  `\\b(?:a|an) (?:massive|huge|enormous|vast|staggering|incredible|immense|ungodly|insane|tremendous) (?:number|amount|quantity) of\\b`,
  `\\b${CHANGE} (?:was|were|is|are|has been|have been) (?:really |truly |simply |just |quite )?(?:${ADJECTIVE}|(?:like )?night and day)(?![\\p{L}])`,
  `\\b(?:a (?:whole |hell of a )?lot|an awful lot|a (?:great|good) deal|(?:far and away|by far)|no end|many times|orders of magnitude|light[- ]years) ${COMPARATIVE}(?![\\p{L}])`,
  `\\b(?:so |very |ever so )?${MUCH}(?:,? ${MUCH}){0,2} (?:${MEASURABLE}|(?<=\\b(?:way|miles|loads|tons|heaps|lots|streets|worlds|much,? much|far,? far) )${COMPARATIVE}|(?<=\\bfar )(?:better|worse|superior))\\b(?! (?:(?:of|time|to do)\\b[^,.;:]{0,40} )?than\\b)`,
  `\\b${CHANGED} (?:[^\\s,.;:]{1,20} ){0,3}?(?:by )?${IDIOM}(?! of\\b)(?![\\p{L}])`,
  `\\b(?:went|gone|go) through the (?:roof|ceiling|floor)(?![\\p{L}])`,
  `\\b(?:a|the) (?:world|whole world) of (?:a )?difference\\b|\\bnight[- ]and[- ]day (?:difference|change)\\b|\\b(?:like|as different as|is|was) night and day(?![\\p{L}])`,
  `\\b(?:sky-?rocketed|plummeted|(?<=${METRIC} (?:has |have |had |then |simply |just |\\p{L}+ly )?)(?:exploded|soared|nose-?dived|rocketed|tanked|collapsed|shot (?:up|down)|tumbled))\\b`,
  `\\b(?:blazing(?:ly)?|lightning|crazy|insanely|incredibly|super|ridiculously)[ -](?:fast|quick)\\b`,
  `\\b(?:practically|virtually|basically) (?:unheard of|non-existent|vanished|gone|disappeared)\\b`,
  `\\b(?:countless|untold|innumerable|endless) (?:\\p{L}+[ -])?(?:hours|days|weeks|errors|incidents|complaints|tickets|people|customers|users|requests|euros|dollars|pounds)\\b`,
  `\\b(?:sav(?:ed?|es|ing)|gain(?:ed|s)?|won) (?:[^\\s,.;:]{1,20} ){0,2}?(?:an? (?:awful |whole )?lot|lots|tons|loads|heaps|a great deal) of (?:time|money|hours|work|effort)\\b`,
]
  .map((pattern) => new RegExp(pattern, 'giu'))
  .map(patternOf);

/** A reason or a circumstance may hold numbers that don't measure what the amplifier praises. */
const ASIDE =
  /\b(?:because|although|though|whereas|while|when|as soon as)\b(?![^,;:]{0,200}\bfrom\b[^,;:]{0,80}\bto\b)[^,;:]{0,200}/gi;
const CHANGE_IN_NUMBERS = patternOf(
  /\bfrom\b.{1,60}?\bto\b|%|\bpercent\b|\bper cent\b|\bby (?:\p{L}+ )?\d/iu,
);
const NEGATED =
  /\b(?:not|no|never|hardly|without|nor|any|how|whether|if|too|so|as|cannot|\p{L}+n['’]t)(?: \p{L}+){0,2} $/iu;
/** Where a clause begins that speaks of something else, and so isn't measured by what stands before. */
const NEW_CLAUSE =
  /(?:, (?:and|but|while|whereas)|;| and(?= (?:\p{L}[\p{L}'’-]* ){1,5}?(?:has|have|is|are|was|were|became) )) (?!(?:it|that|this|these|those|they|which|from|now|today|in|is|are|was|were|has|have|by|only|takes?|took|needs?|cost)\b)/giu;
/** "From 40 to 3 minutes." tells the number of the sentence before. */
const NUMBERS_FOLLOW =
  /^(?:from|it|they|that|this|these|there|now|today|in numbers|before|instead)\b/i;

const mayAmplify = rememberedByText((line) => PATTERNS.some((amplifier) => amplifier.test(line)));

/**
 * Words in a sentence that say "very" where a number could stand; offsets into the sentence.
 *
 * @param next the sentence that follows, which may give the number
 */
export function vagueAmplifiers(sentence: string, next = ''): Span[] {
  const line = asLine(sentence);
  if (!mayAmplify(line)) return [];
  if (NUMBERS_FOLLOW.test(next) && hasQuantity(next)) return [];
  const cuts = [...line.matchAll(NEW_CLAUSE)].map(({ index }) => index);
  const unmeasured = [0, ...cuts]
    .map((start, i) => ({ start, end: cuts[i] ?? line.length }))
    .filter(({ start, end }) => !isMeasured(line.slice(start, end)));
  if (unmeasured.length === 0) return [];
  const found = PATTERNS.flatMap((pattern) =>
    pattern
      .matchAll(line)
      .filter(({ index }) => !NEGATED.test(line.slice(Math.max(0, index - 40), index)))
      .map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
      .filter(({ start }) => unmeasured.some((clause) => within(clause, start))),
  );
  return withoutOverlaps(found);
}

function within({ start, end }: Span, place: number): boolean {
  return place >= start && place < end;
}

function isMeasured(line: string): boolean {
  if (!hasQuantity(line)) return false;
  return CHANGE_IN_NUMBERS.test(line) ? true : hasQuantity(line.replace(ASIDE, ' '));
}
