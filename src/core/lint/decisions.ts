import { patternOf } from '../patterns/pattern';
import type { Span } from '../text';
import { ownActs, sharedActs } from './acts';
import { asLine } from './one-line';
import type { Sentence } from './sentences';

const SUBJECT =
  "(?<![\\p{L}\\p{N}'’])I(?:['’](?:d|ve)| had| have)? (?:(?:then|also|first|next|finally|therefore|instead|thus|still|just|at last|myself|\\p{L}{2,12}ly) ){0,2}";
const DECIDED =
  '(?:decided|chose|chosen|opted|selected|settled (?:on|for)|resolved to|ruled out|said no|turned down|rejected|postponed|deferred|abandoned|scrapped|shelved|cancell?ed|prioriti[sz]ed|went with(?! (?:me|him|her|them|us|you|\\p{Lu}))|picked(?! (?:up|at|my way|(?:\\p{L}+ ){1,2}up)\\b)|dropped the (?:idea|plan|feature|project)|(?:made|took) (?:the|a|my) (?:call|decision|choice))';

/** "I decided to split" and the like, with the verb of what was decided. */
const DECISION = patternOf(
  new RegExp(
    `${SUBJECT}${DECIDED}(?![\\p{L}’'])(?: (?:(?:not )?to \\p{L}+|against|on|that)\\b)?`,
    'u',
  ),
);

const TIME =
  'morning|afternoon|evening|night|day|week|month|quarter|spring|summer|autumn|fall|winter|year|time|end|\\p{L}+day';

/** A decision that is only mentioned, beside something else that is told: "the queue I chose". */
const SUBORDINATE = new RegExp(
  `(?<!\\p{L})(?:before|after|when|until|till|what|which|who|why|whether|if|once|while|than|as|how|where|that|because|since|(?:the|an?|each|every|any|all|those|only) (?!(?:\\p{L}+ )?(?:${TIME}) $)(?:[\\p{L}’'-]+ ){1,2}) ?$`,
  'iu',
);

const NO_INFINITIVE =
  '(?!(?:the|an?|my|our|his|her|its|their|this|that|these|those|it|him|them|us|me|you|one|both|all|each|go|begin|start|come|join|be|use|run|do|work|\\p{L}+ing)\\b)';
const STATE =
  "was|were|is|are|be|been|had|has|have|['’](?:s|d|re)|wasn['’]t|weren['’]t|isn['’]t|aren['’]t|hadn['’]t|hasn['’]t|would|could|might|may|must|should|can|can['’]t|cannot|will|need(?:s|ed)?|want(?:s|ed)?|meant|means|mattered|matters|costs?|depend(?:s|ed)?|knew|thought|felt|seemed|looked|feared|doubted|hoped|believed|preferred|liked|trusted|argued|warned|objected|complained|disagreed|insisted|explained|convinced|persuaded|told me|said|says|show(?:s|ed|n)?|prov(?:e|es|ed)|found|turned out|failed|broke|lost|suffered|threaten(?:s|ed)|risk(?:s|ed|y|ier)?|saved|gave|give|let|kept|avoid(?:s|ed)?|left|pays?|paid|lack(?:s|ed)|remained";
const CONTRAST =
  "not|n['’]t|no|nor|never|nobody|nothing|none|neither|without|hardly|barely|too|enough|only|already|yet|but|though|although|however|while|whereas|even|unless|despite|still|anyway|afraid|trade-?offs?|reasons?|why|for fear|lest|danger(?:ous)?|problem|trouble|harm|loss(?:es)?|price|worth|benefit|advantage|disadvantage|downside|upside";
const CAUSE =
  'because|since(?! (?:then|that (?:day|time|night)|last|early|late|mid|the (?:start|beginning|end|summer|winter|spring|autumn|fall|year)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|\\d)\\b)(?<!\\bever since)|(?<=, )as|as (?=(?:it|they|we|he|she|there|nobody|nothing|I|(?:the|an?|our|my|his|her|their|its|this|that|no|both|all|every|most|some|each) (?:[\\p{L}’-]+ ){1,3}(?:was|were|had|is|are|has|would|could|did|needed))\\b)|so|therefore|hence|thus|given|considering|in view of|due to|owing to|thanks to|on account of|on the grounds?|otherwise|or else|if|in case|in order|that way|this way|for the sake|reasons?|whose|where';
const COMPARISON =
  'than|instead of|as \\p{L}+ as|more|less|most|least|fewer|fewest|better|best|worse|worst|same|similar|(?:cheap|eas|fast|quick|saf|simpl|hard|small|larg|bigg|old|new|earl|lat|long|short|few|high|low|strong|weak|near|clos|wid|narrow|strict|bold|rough|risk|slow|young|great|light|heav|clear)i?(?:er|est)';

const anyOf = (...parts: string[]) =>
  new RegExp(`(?<![\\p{L}’'])(?:${parts.join('|')})(?![\\p{L}])|n['’]t(?!\\p{L})`, 'iu');

/** Gives a reason wherever it stands near a decision. */
const REASON = patternOf(anyOf(CAUSE));

/** Gives one that comes late, after something else that was done. */
const LATE_REASON = patternOf(anyOf('because|otherwise|or else|that way|this way|reasons?|why'));

/** Tells how things stood, what was feared or wanted, or how one thing compares with another. */
const STOOD = patternOf(anyOf(CONTRAST, COMPARISON, STATE));

/** In the sentence of the decision, what comes with it gives the reason in many ways. */
const WITH_REASON = [
  /** "I chose the cache: it was there", "I picked Tuesday – the calendars were empty". */
  /[:;(–—]\s?(?:\S{1,60} ){2}|:$| - (?:\S{1,60} ){2}/u,
  /** "to save time", "for lack of time", "for its safety". */
  new RegExp(`(?<!\\p{L})to ${NO_INFINITIVE}\\p{Ll}+`, 'u'),
  /(?<!\p{L})for (?:\p{L}+ing|its|his|her|their|lack|want|\p{L}+(?:ity|ness|ility|ance|ence|ty)|speed|clear|good)(?!\p{L})/iu,
  /** "knowing that", "which", "with two weeks left". */
  /, (?:\p{L}+ )?\p{L}+ing(?!\p{L})|(?<!\p{L})(?:which|who|with (?!\p{Lu})\S+ (?:\S+ ){0,3}(?:left|gone|to go|away|ahead|\p{L}+ing))(?!\p{L})/u,
  /** What had happened by then. */
  /(?<!\p{L})(?:after|once|when|until|seeing|based on|judging|following|on the strength|on the advice)(?!\p{L})/iu,
  /\d ?(?:%|percent|per cent|x\b|ms\b|seconds?|minutes?|hours?|days?|weeks?|months?|times|euros?|dollars?|pounds?)|[€$£]\d/iu,
].map(patternOf);

/** A figure of what was found out, which leads up to a decision. */
const MEASURED = patternOf(/\d ?(?:%|percent|per cent)|[€$£]\d|\d of (?:the )?\d/iu);

/** What the teller's own deed brought to light. */
const LEADS_UP = patternOf(
  /(?<!\p{L})(?:found(?! out how)|saw|learn(?:ed|t)|heard|noticed|reali[sz]ed|knew|counted|compared|measured|weighed|calculated|estimated|tried|asked \p{L}+ (?:what|which|whether|if|why)|looked at|wanted|needed|feared|worried|expected|would|could|might|only|too|no longer|than)(?!\p{L})/iu,
);

/** A decision that the teller takes in a sentence; offsets into the sentence. */
export function ownDecision(sentence: string): Span | undefined {
  const line = asLine(sentence);
  const match = DECISION.exec(line);
  if (!match || SUBORDINATE.test(line.slice(0, match.index))) return undefined;
  return { start: match.index, end: match.index + match[0].length };
}

/**
 * Whether a sentence, the one before or the two after may say why the decision in it was taken.
 * Reasons come in more wordings than a list can hold: what tells how things stood counts as one, and
 * what remains is a decision between plain deeds. What leads up to the first deed stands elsewhere.
 */
export function mayBeExplained(
  { text }: Sentence,
  { start, end }: Span,
  before: Sentence | undefined,
  after: readonly Sentence[],
): boolean {
  if (!before) return true;
  const line = asLine(text);
  const rest = `${line.slice(0, start)} ${line.slice(end)}`;
  if ([REASON, STOOD, ...WITH_REASON].some((one) => one.test(rest))) return true;
  const [next, later] = after;
  if (later && LATE_REASON.test(asLine(later.text))) return true;
  return [before, ...(next ? [next] : [])]
    .map((one) => asLine(one.text))
    .some((one) => REASON.test(one) || tellsHowThingsStood(one));
}

function tellsHowThingsStood(line: string): boolean {
  if (ownActs(line).length > 0 || sharedActs(line).length > 0) return LEADS_UP.test(line);
  return STOOD.test(line) || MEASURED.test(line);
}
