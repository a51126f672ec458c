import { patternOf } from '../patterns/pattern';
import { asLine } from './one-line';
import type { Span } from '../text';
import { ownActs } from './acts';

/** Verbs that say that the teller was there, and not what the teller did. */
const WEAK = patternOf(
  /(?<![\p{L}\p{N}'’])I(?:['’](?:d|ve)| had| have| also| then| actively| closely| heavily| mainly| mostly| deeply| partly){0,2} (?:helped(?: out)?(?= with\b| in\b| on\b|[.,;]|$)|help(?= with\b)|assisted|supported|contributed|participated|collaborated|took part|was (?:actively |closely |heavily |deeply |also |partly )?(?:involved|engaged)|was (?:a |an important |a key )?(?:part|member) of|had a hand in|had a (?:part|role) in|played an? (?:\p{L}+ )?(?:part|role))(?![\p{L}'’])(?: (?:in|with|to|on|at)\b)?/gu,
);

/** What makes it concrete within the same sentence: how, a number, a list, an act of one's own. */
const CONCRETE =
  /\bby (?:\p{L}+ly )?\p{L}+ing\b|:|—|–|\d|(?<!\p{L})(?:namely|for example|where I)(?!\p{L})/u;

/** A weak verb of the teller that nothing concrete follows; offsets into the sentence. */
export function weakVerb(sentence: string, next = ''): Span | undefined {
  const line = asLine(sentence);
  for (const { 0: found, index } of WEAK.matchAll(line)) {
    const end = index + found.length;
    const rest = line.slice(end);
    if (CONCRETE.test(rest) || ownActs(rest).some(isStrong(rest))) continue;
    if (ownActs(next).some(isStrong(next))) continue;
    return { start: index, end };
  }
  return undefined;
}

const isStrong = (text: string) => (act: Span) =>
  !/(?:helped|assisted|supported|contributed|participated|collaborated)$/.test(
    text.slice(act.start, act.end),
  );
