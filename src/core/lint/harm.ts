import { patternOf } from '../patterns/pattern';
import type { Span } from '../text';
import { oneLine } from './one-line';

/** Words for what went wrong or was lost. "Failure" itself is only the name of the question. */
const HARM = patternOf(
  new RegExp(
    `(?<!\\p{L})(?:${[
      'los[te]|loses|losing|loss(?:es)?|missed|missing|late|delay(?:ed|s)?|overran|overdue|slipped|postponed',
      'broke|broken|break|crash(?:ed|es)?|outages?|down|offline|unavailable|unreachable|timed out|timeouts?|errors?|incidents?|silent|off air|dead|died|stuck|stalled|froze',
      'fail(?:ed|s|ing)|wrong(?:ly)?|faults?|faulty|mistakes?|corrupt(?:ed)?|deleted|overwr(?:ote|itten)|wiped|leak(?:ed|s)?|twice|duplicated?|duplicates|doubles?|double|mixed up|confused',
      "chargebacks?|fraud|stale|expired|outdated|overlooked|forg[eo]t(?:ten)?|skipped|ignored|unaware|misjudged|misread|underestimated|should(?:n['’]t)? have|behind (?:plan|schedule)|shortfall|below (?:plan|target|the target)|drown(?:ed|ing)|struggl(?:ed|ing)|blocked|emergency|too (?:few|many|little|long|slow(?:ly)?|soon|early|high|low|big|small|fast|quickly)",
      'complain(?:ed|ts?)?|angry|upset|hurt|unhappy|disappointed|shocked|trust|apologi[sz]ed|apolog(?:y|ies)|sorry',
      'resign(?:ed|s)?|quit|left (?:the|us|my|our)|cancell?ed|closed (?:their|his|her|its) accounts?|walked away|churned?',
      'cost(?:s)? us|cost (?:the|them|my|our|\\d|about)|paid (?:back|twice)|refund(?:s|ed)?|compensation|penalt(?:y|ies)|credits|fined?|overspent|over budget|wasted|damage[ds]?|harm(?:ed)?|suffered|waited|waiting|stood still|stopped working|fell (?:behind|over|apart)|rolled back|roll ?back|rejected|turned down|refused|worse|slower|bad|overloaded|exhausted|burn(?:ed|t)[ -]?out|sick|less|fewer|without (?:search|service|power|sound|data)',
    ].join('|')})(?!\\p{L})`,
    'giu',
  ),
);
const AVERTED =
  /(?<!\p{L})(?:no|not|never|nothing|nobody|none|no one|without|hardly|neither|nor|avoid(?:ed|ing)?|prevent(?:ed|ing)?|almost|nearly|instead of|(?:could|would|might) have|\p{L}+n['’]t)(?: \p{L}+){0,3} $/iu;
/** "We were never late", "nothing less": the harm is told as one that didn't come. */
const REACH = 60;

/** Whether a sentence says that something was lost, late, broken or wrong. */
export function tellsHarm(sentence: string): boolean {
  const { text } = oneLine(sentence);
  return HARM.matchAll(text).some(
    ({ index }) => !AVERTED.test(text.slice(Math.max(0, index - REACH), index)),
  );
}

const MUCH = '(?:too|far too|way too|a bit too|perhaps too|maybe too|simply too|just too)';
const VIRTUE =
  '(?:caring|committed|dedicated|passionate|diligent|thorough|helpful|kind|nice|honest|loyal|hard-?working|conscientious|enthusiastic|motivated|generous|perfectionist|perfectionistic|empathetic|detail-oriented|selfless|modest)';

/** A virtue in the place of the fault. */
const VIRTUES = [
  /(?<!\p{L})(?:I|my|me)(?!\p{L})[^.;!?]{0,60}?(?<!\p{L})perfectionis(?:m|ts?)(?!\p{L})/iu,
  new RegExp(
    `(?<![\\p{L}'’])I(?: (?:was|am|have been|had been|may be|might be|can be|tend to be)|['’]m)(?: \\p{L}+ly| just| often| simply)? ${MUCH} (?:${VIRTUE})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<![\\p{L}'’])I(?:['’]d| had| have)? (?:\\p{L}+ly )?(?:car(?:e|ed)(?: \\p{L}+){0,2} ${MUCH} (?:much|deeply)|work(?:ed)?(?: \\p{L}+){0,2} ${MUCH} (?:much|hard|long hours)|tr(?:y|ied) ${MUCH} hard)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:my|the) (?:\\p{L}+ )?(?:failure|fault|mistake|weakness|flaw|problem|error)(?: here| then)? (?:was|is|were|has been) (?:that I )?(?:always )?(?:(?:working|worked|caring|cared|trying|tried|helping|giving) (?:\\p{L}+ ){0,2}?too (?:much|hard)|being too ${VIRTUE}|(?:too )?high standards|perfectionism)`,
    'iu',
  ),
  /(?<![\p{L}'’])I (?:set|had|have|held|expect(?:ed)?) (?:\p{L}+ ){0,3}?(?:standards (?:\p{L}+ )?too high|too high standards|too much of myself)(?!\p{L})/iu,
].map(patternOf);

/** Where a sentence makes a virtue the fault; offsets into the sentence. */
export function virtueAsFault(sentence: string): Span | undefined {
  const { text, original } = oneLine(sentence);
  for (const virtue of VIRTUES) {
    const found = virtue.exec(text);
    if (found) return original({ start: found.index, end: found.index + found[0].length });
  }
  return undefined;
}
