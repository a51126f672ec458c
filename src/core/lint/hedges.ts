import { patternOf } from '../patterns/pattern';
import { withoutOverlaps } from './matches';
import { matchesOf, oneLine } from './one-line';
import type { Span } from '../text';

/** Before "kind of" and "sort of" where they name a class: "this kind of", "what sort of". */
const CLASS =
  "(?:an?|the|this|that|these|those|what|which|any|some|every|each|no|one|other|another|same|different|new|right|wrong|first|second|only|two|three|my|our|your|his|her|its|their|\\p{L}+['’]s)";

/** Words that take back what is said. A rounded number ("about 40") takes nothing back. */
const HEDGES = [
  new RegExp(
    `(?<!(?<!\\p{L})${CLASS} )(?<!\\p{L})(?:kind|sort) of(?!\\p{L})|(?<!\\p{L})(?:kinda|sorta)(?!\\p{L})`,
    'giu',
  ),
  /(?<!\p{L})(?:I|we)(?: would|['’]d)? (?:guess|suppose|assume|reckon|imagine)(?!\p{L})(?=[,.;:!?]| (?:it|that|this|we|I|they|he|she|the|so|my|our|you|there)(?!\p{L})|$)/giu,
  /(?<!\p{L})(?:I|we) (?:think|believe|feel like)(?!\p{L})(?! about| of| in(?!\p{L}))/giu,
  /(?<!\p{L})(?:maybe|perhaps|possibly|probably|presumably|somehow|somewhat|supposedly|arguably)(?!\p{L})(?! (?:about |around |only |just )?(?:\d|half|an? (?:half|third|quarter|fifth|tenth|dozen|hundred|thousand)|one in|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?!\p{L}))/giu,
  /(?<!\p{L})(?:more or less|pretty much|in (?:a|some) (?:way|sense)|to (?:some|a certain) (?:extent|degree)|or something(?: like that)?|or whatever|and stuff|so to speak|if you will|I(?: would|['’]d) say|it (?:seemed|seems|felt|feels) like)(?!\p{L})/giu,
  /(?<!\p{L})(?:just )?(?:an? (?:little )?bit|a little)(?= (?:better|worse|faster|slower|less|more|quicker|calmer|easier|like|unsure|unclear|confused)(?!\p{L}))/giu,
].map(patternOf);

/** Who says what they don't know is honest, and doesn't hedge. */
const HONEST = [
  /(?<!\p{L})(?:(?:do|did|does|was|were|is|are|have|had)n['’]t|(?:do|did|does|was|were|is|are|am|have|had|['’]m|still) not|never|nobody|no one|cannot|could not|(?:can|couldn)['’]t) (?:\p{L}+ ){0,2}?(?:know|knows|knew|known|sure|certain|clear|measured?|proven?|prove|find out|found out|understood)(?!\p{L})/iu,
  /(?<!\p{L})(?:cannot|could not|(?:can|couldn)['’]t|hard to) (?:\p{L}+ )?(?:say|tell)(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:had|have) no idea|unsure|unknown to (?:me|us)|open question)(?!\p{L})/iu,
].map(patternOf);

/**
 * Where a sentence takes back what it says; offsets into the sentence. None where the teller says
 * "I don't know", nor in the guess that follows.
 *
 * @param before the sentence before
 */
export function hedges(sentence: string, before = ''): Span[] {
  if (isHonest(sentence) || isHonest(before)) return [];
  return withoutOverlaps(matchesOf(sentence, HEDGES));
}

function isHonest(sentence: string): boolean {
  const { text } = oneLine(sentence);
  return HONEST.some((admission) => admission.test(text));
}
