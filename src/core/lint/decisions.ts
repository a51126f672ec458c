import { patternOf } from '../patterns/pattern';
import { asLine } from './one-line';
import { ownActs } from './acts';
import type { Sentence } from './sentences';
import type { Span } from '../text';

const SUBJECT =
  "(?<![\\p{L}\\p{N}'’])I(?:['’](?:d|ve)| had| have)? (?:(?:then|also|first|next|finally|therefore|instead|thus|still|just|at last|myself|\\p{L}{2,12}ly) ){0,2}";
const DECIDED =
  '(?:decided|chose|chosen|opted|selected|settled (?:on|for)|resolved to|ruled out|said no|turned down|insisted|declined|refused|rejected|postponed|deferred|abandoned|scrapped|cancell?ed|prioriti[sz]ed|committed to|stuck (?:with|to)|went (?:for|with)|put off|gave up on|picked(?! up| \\p{L}+ up)|dropped(?! (?:in|by|off|out|them off)\\b)|preferred|favou?red|made the call|took the decision|(?:placed|put|ranked|moved|left) (?:[\\p{L}\\p{N}’-]+ ){1,5}(?:first|last|at the (?:head|top|front|end|bottom)))';

/** "I decided to split" and the like, with the verb of what was decided. */
const DECISION = patternOf(
  new RegExp(
    `${SUBJECT}${DECIDED}(?![\\p{L}’'])(?: (?:(?:not )?to \\p{L}+|against|on|that)\\b)?`,
    'u',
  ),
);

const SINCE =
  'since(?! (?:then|that (?:day|time|night)|last|early|late|mid|the (?:start|beginning|end|summer|winter|spring|autumn|fall)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\\d)\\b)(?<!\\bever since)';
const WHY = `because|${SINCE}|so that|therefore|hence|thus|given|considering|in view of|due to|owing to|thanks to|on account of|reasons?|why|otherwise|or else|trade-?offs?|in order to|in case|for fear|lest|afraid|feared|worried|risk(?:s|ed|y|ier)?|too (?!much credit)\\p{L}+|would(?:n['’]t)?|could(?:n['’]t| not)|can['’]?t|cannot`;

/** A decision that is only mentioned, beside something else that is told. */
const SUBORDINATE =
  /\b(?:before|after|when|until|till|what|which|who|whether|if|once|while|than|as|how|where|that|the (?:day|week|moment|one|ones)) $/i;

/** What gives a reason in any sentence near a decision. */
const REASON = patternOf(
  new RegExp(`(?<![\\p{L}’'])(?:${WHY})(?![\\p{L}])|, so (?!far\\b)|^\\W*So (?!far\\b)`, 'iu'),
);

/** What gives one in the sentence of the decision itself. */
const OWN_REASON = patternOf(
  /(?<![\p{L}’'])(?:rather than|instead of|as (?:it|they|we|he|she|there|nobody|I)\b|if|whose|need(?:s|ed)?|had to|meant|means|matter(?:s|ed)|costs?|cheap(?:er|est)?|expensive|only|least|most|fewest|best|worst|(?!(?:rest|test|request|interest|invest|harvest|latest|guest|forest|west|quest|suggest|protest)\b)\p{L}{2,10}(?:est)|easier|safer|simpler|faster|quicker|cheaper|harder|better|worse|fewer|less|for the sake)(?!\p{L})|:$|[:;(–—] ?(?:\S+ ){2}|, as (?!(?:well|soon|far|long|usual|planned|always|before|agreed)\b)|, wh(?:o|ich) /u,
);

/** "to save time" after what was decided. */
const PURPOSE =
  /\bto (?:avoid|save|keep|make|reduce|prevent|protect|give|let|get|see|learn|buy|limit|free|stop|show|prove|test|find|hold|win|gain|cut|help|allow|ensure|check|meet|catch|spare|bring|leave|have)\b/;

/** What somebody found, said or needed, which leads up to what is decided next. */
const LEADS_UP = patternOf(
  /(?<!\p{L})(?:showed|shown|found(?! out how)|turned out|proved|told me|argued|warned|explained|convinced|persuaded|needed|only|no longer|failed|disagreed|objected|changed my (?:mind|plan))(?!\p{L})/iu,
);

/** Says more of the act before it, and tells none of its own. */
const REFERS = /^\P{L}*I (?:chose|picked|did|took|preferred|wanted) (?:it|that|this|so|them)\b/u;

/** A decision that the teller takes in a sentence; offsets into the sentence. */
export function ownDecision(sentence: string): Span | undefined {
  const line = asLine(sentence);
  const match = DECISION.exec(line);
  if (!match || SUBORDINATE.test(line.slice(0, match.index))) return undefined;
  return { start: match.index, end: match.index + match[0].length };
}

/** Whether a sentence, or the one before or after, says why the decision in it was taken. */
export function isExplained(
  { text }: Sentence,
  { end }: Span,
  before: Sentence | undefined,
  after: Sentence | undefined,
): boolean {
  const line = asLine(text);
  if (REASON.test(line) || OWN_REASON.test(line) || PURPOSE.test(line.slice(end))) return true;
  if (before && (LEADS_UP.test(before.text) || givesReason(before.text))) return true;
  return after !== undefined && (givesReason(after.text) || saysMore(after.text));
}

/** Whether a sentence beside a decision gives a reason that isn't one for another act. */
function givesReason(text: string): boolean {
  const line = asLine(text);
  const reason = REASON.exec(line);
  return reason !== null && ownActs(line.slice(0, reason.index)).length === 0;
}

/** Whether a sentence goes on with the act before it, and gives a reason. */
function saysMore(text: string): boolean {
  return REFERS.test(text) && REASON.test(asLine(text));
}
