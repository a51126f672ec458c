import { patternOf } from '../patterns/pattern';
import { asLine } from './one-line';
import type { Span } from '../text';
import { withoutOverlaps } from './matches';

const TROUBLE =
  '(?:issues?|problems?|errors?|bugs?|incidents?|outages?|downtime|defects?|failures?|complaints?|regressions?|mistakes?|risks?|impact|interruptions?|data loss|losses)';

/** Claims that a single counterexample would break. */
const ABSOLUTES = [
  new RegExp(`\\bzero (?:\\p{L}+ ){0,2}?${TROUBLE}\\b`, 'giu'),
  new RegExp(
    `\\b(?:no|without any|without a single) (?:\\p{L}+ )?${TROUBLE} (?:at all|what(?:so)?ever|of any kind)`,
    'giu',
  ),
  /\b(?:zero-downtime|flawless(?:ly)?|perfect(?:ly)?(?! (?:storm|match|square)\b)|bullet-?proof|fool-?proof|fail-?safe|unbreakable|(?:one )?hundred (?:percent|per cent)|100 ?(?:%|percent|per cent)(?: (?:reliable|available|safe|stable|uptime|availability|success|satisfied))?)(?![\p{L}])/giu,
  /\b(?:(?:completely|totally|fully|entirely|forever|permanently) (?:eliminated|solved|removed|fixed|eradicated|safe|stable|reliable)|(?:solved|fixed|eliminated) (?:all|every)(?: (?:of )?(?:the|our|these|those))? \p{L}+)/giu,
  /\b(?:(?:has|have|had|we|it|they|which|that) never (?:again )?(?:failed|fails|broke|broken|breaks|missed|lost|went|gone|had|happened|crashed|returned|recurred|occurred|came back|saw|seen|paged)|never again|can(?:not| never|['’]t ever) (?:fail|break|happen again))\b/giu,
  /\b(?:everybody|everyone|all users|every (?:user|customer|team)) (?:was|were|is|are|loved?|loves|agreed|adopted) ?(?:happy|satisfied|delighted|thrilled|it)?/giu,
].map(patternOf);

const TIME =
  '(?:\\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b|(?:a|one|that|this|the) (?:\\p{L}+ )?(?:day|week|month|quarter|year|weekend|night|season)\\b|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|then\\b|launch\\b|(?:\\p{L}+ )?(?:cut-?over|week|month|quarter|year|weekend)s?\\b)';

/** A count to check it by, or the time in which it held. */
const BOUNDED = new RegExp(
  `\\d (?:of|out of) (?:the )?\\d|\\bso far\\b|\\b(?:in|for|over|within|during|since|until|through|after) (?:the )?(?:(?:first|last|next|past|following|whole|entire|same) )?${TIME}`,
  'iu',
);
/** Denied, aimed at, or only approached. */
const UNCLAIMED =
  /(?:\b(?:not|nothing|nobody|no one|nor|hardly|almost|nearly|about|goal|target|aim|aimed|promised?|wanted|asked|demanded|if|whether|would|below|under|than|how|every)|n['’]t)(?: (?!and\b|but\b)[\p{L}’'-]+){0,3} $/iu;

/** Absolute claims in a sentence that nothing bounds; offsets into the sentence. */
export function absolutes(sentence: string): Span[] {
  const line = asLine(sentence);
  const found = ABSOLUTES.flatMap((pattern) =>
    pattern
      .matchAll(line)
      .map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
      .filter(({ start, end }) => !isBounded(line, start, end)),
  );
  return withoutOverlaps(found);
}

const NEAR = 80;

function isBounded(line: string, start: number, end: number): boolean {
  const before = line.slice(Math.max(0, start - NEAR), start);
  return (
    UNCLAIMED.test(before) || BOUNDED.test(before) || BOUNDED.test(line.slice(end, end + NEAR))
  );
}
