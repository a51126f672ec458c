import { patternOf } from '../patterns/pattern';
import { oneLine } from './one-line';
const words = (...parts: string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}'’])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

const NEGATED =
  "(?:did not|didn['’]t|had not|hadn['’]t|have not|haven['’]t|was not|wasn['’]t|never|had never|['’]d never|['’]d not|failed to|forgot(?:ten)? to|omitted to|neglected to)";

/** Not doing these is no fault. */
const HARMLESS =
  '(?!want|believe|have|mean|sleep|trust|need|give up|panic|wait|blame|like|accept|agree|delete|overrule|argue|give|let |stop)';

/** The teller's own part in what went wrong. */
const FAULTS = [
  words(
    `I(?:['’]d)? (?:(?:also|just|simply|still|even|really) )?${NEGATED} (?:(?:once|even|really|also|ever|yet) )?${HARMLESS}\\p{L}+`,
    "I(?:['’]d|['’]ve)? (?:(?:had|have|also|just|simply|only|then|still|wrongly|too (?:late|quickly|long|much)) ){0,2}(?:forgot(?:ten)?|missed|skipped|ignored|assumed|presumed|overlooked|underestimated|overestimated|misread|misjudged|misunderstood|neglected|muted|silenced|dismissed|guessed|broke|caused|postponed the|cancel+ed|should have|should['’]ve|could have|could['’]ve|ought to have|let (?:it|that|him|her|them) slip|waved (?:it|that|them) through|waited too long|was (?:wrong|too|at fault|careless|late|overconfident|sure|so sure|responsible for (?:the|this|that) (?:error|failure|outage|mistake|loss))|got it wrong|made (?:a|the|that|this|my) (?:mistake|error|wrong)|made the mistake|took (?:the blame|full responsibility|responsibility)|trusted (?:a|an|the|my|it|that|this)|relied|took [^.;,]{1,40} for (?:understanding|an|a|granted)|regret|was the (?:one|cause|reason)|lost (?:a|the|two|one) (?:good|engineer|day|customer)|counted (?:people|them|it)|treated|hid|answered from memory|thought (?:it|that|this|a|the|we|there|I|my|they)|believed|expected|told (?:myself|him not|her not|them not|her it|him it|them it))",
    'my (?:own )?(?:mistakes?|faults?|errors?|oversight|failure|failing|omission|blame|carelessness|assumption|neglect|bad (?:call|habit)|wrong (?:call|decision|guess))',
    '(?:because of|due to|under) (?:a (?:choice|change|decision|mistake) of mine|my own name|my (?:own )?(?:advice|instruction|decision|plan|change|choice|approval|order|script))',
    '(?:mistake|error|fault|decision|choice|advice|change|instruction|assumption|omission) (?:was|were|had been|of) (?:all )?(?:mine|my own|my)|(?:had been|was|were) my (?:decision|advice|instruction|choice|idea|change|doing|call|own|rule|script)',
    '(?:a (?:change|mistake|choice|decision|commit) of mine|caused by me|(?:was|is) (?:all )?on (?:me|my side)|(?:that|this|the fault|the gap|it) was mine|I own that|own up|part (?:of it|of this|in it) was mine|whose advice)',
    'without (?:asking|telling|testing|checking|reading|looking|a test|a review|a canary|a plan)',
  ),
].map(patternOf);

/** Whether a sentence names a part of the teller's own in what went wrong. */
export function namesOwnFault(sentence: string): boolean {
  const line = oneLine(sentence).text;
  return FAULTS.some((fault) => fault.test(line));
}
