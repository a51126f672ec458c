import { patternOf } from '../patterns/pattern';
import { asLine } from './one-line';
import type { Span } from '../text';

const AMOUNT =
  '(?:(?:(?:\\d[\\d.,]{0,20}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|a|half a|several|many|tens of|dozens of|hundreds of|a (?:few|hundred)|(?:one|two|three|four|five) hundred) )?(?:million|billion)s?|\\d[\\d.]{0,20}(?: ?[MB]|bn)|\\d{1,3}(?:[,.’ ]\\d{3}){2,3}|\\d{7,10})';
const MANY =
  '(?:users?|customers?|people|accounts?|members?|subscribers?|players?|devices?|phones?|households?|visitors?|shoppers?|buyers?|sellers?|drivers?|riders?|patients?|students?|listeners?|viewers?|readers?|businesses|homes|downloads?|installs?|installations?|searches|requests?|queries|orders?|payments?|transactions?|messages?|parcels?|packages?|bookings?)';

/** "Two billion users", "40 million active customers". */
const SIZE = patternOf(
  new RegExp(
    `(?<![\\p{L}\\p{N}.,$€£])${AMOUNT} (?:of )?(?:(?:monthly|daily|weekly|active|registered|paying|unique|happy|different) ){0,3}${MANY}(?![\\p{L}\\p{N}])`,
    'iu',
  ),
);

/** Where the teller's own part is told: what I ran, my team, our service. */
const PART =
  /(?<![\p{L}\p{N}'’])(?:I|my|mine|me)(?:['’]\p{L}{1,2})?(?![\p{L}\p{N}])|\bour (?:team|part|service|group|squad|cluster|tier|pipeline|system|queue|database|share)\b/iu;

/**
 * A size of the whole company in a sentence without the teller's part in it; offsets into the sentence.
 *
 * @param beside the sentences around it, which may tell the part
 */
export function sizeWithoutPart(
  sentence: string,
  beside: readonly string[] = [],
): Span | undefined {
  const line = asLine(sentence);
  const match = SIZE.exec(line);
  if (!match || [line, ...beside].some((text) => PART.test(text))) return undefined;
  return { start: match.index, end: match.index + match[0].length };
}
