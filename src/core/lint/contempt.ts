import { patternOf, type Pattern } from '../patterns/pattern';
import { rememberedByText } from '../patterns/seen';
import { asLine } from './one-line';
import type { Span } from '../text';

const GROUPS =
  'engineers?|developers?|operators?|admins?|administrators?|vendors?|contractors?|suppliers?|providers?|partners?|agency|consultants?|teams?|departments?|shift|crew|testers?|managers?|management|bosses|boss|directors?|leads?|colleagues?|juniors?|interns?|trainees?|graduates?|guys?|kids?|folks|users?|customers?|staff|office|operations|ops|sales|marketing|finance|security|recruiting|support|legal|procurement|networking|QA|HR|IT';
/** A capital may begin the sentence, so what commonly does is left out. */
const NAME =
  '(?!(?:I|We|It|This|That|The|There|Those|These|Nobody|None|Nothing|Everything|Which|What|Who|My|Our|And|But|So|If|When|Then)\\b)\\p{Lu}\\p{Ll}+';
const PEOPLE = `(?:he|she|He|She|they|They|[Ss]omebody|[Ss]omeone|people|People|(?<!(?:[Mm]y|[Oo]ur|I) )(?:${GROUPS}|Sales|Marketing|Finance|Security|Recruiting|Support|Legal|Procurement)|${NAME})`;
const OTHERS = `(?:him|her|them|(?:the |our |that |their )(?:\\p{L}+ )?(?:${GROUPS})|${NAME})`;
const SURELY =
  '(?:simply|just|clearly|plainly|obviously|too|so|very|really|completely|totally|utterly|always|all|only|entirely|solely|fully|alone|again|frankly|quite|such|basically) ';
const FOOLS =
  '(?:idiots?|morons?|clowns?|fools?|imbeciles?|muppets?|dimwits?|halfwits?|half-wits?|buffoons?|jokers?|numpt(?:y|ies)|incompetents|blockheads?|dunces?)';
const VICES =
  '(?:incompetence|negligence|stupidity|laziness|carelessness|sloppiness|ignorance|idiocy|ineptitude)';
const DISASTER = '(?:disaster|mess|fiasco|debacle|chaos|catastrophe|failure|outage)';

/** Contempt for people as the subject: "they are clueless", "Bob screwed up the deploy". */
const OF_PEOPLE = [
  `${PEOPLE}(?: (?:was|were|is|are)|['’](?:re|s))(?:,[^,]{1,25},)? (?:${SURELY}){0,2}(?:an? |the )?(?:(?:bunch|bit) of )?(?:(?:complete|total|utter|real|absolute) )?(?:clueless|incompetent|incapable|inept|useless|lazy|careless|sloppy|stupid|dumb|hopeless|ignorant|negligent|unprofessional|spineless|worthless|unfit|not fit to|not up to (?:it|the (?:job|task))|(?:the )?weak(?:est)? link|shambles|amateurs?|hacks|joke|disgrace|${FOOLS}|to blame|at fault|guilty|asleep (?:at|on) the (?:wheel|job|switch)|responsible for (?:this|the whole|that) (?:\\p{L}+ )?${DISASTER})`,
  `${PEOPLE} (?:was|were|is|are) too (?:\\p{L}+ or )?(?:lazy|stupid|dumb|ignorant|arrogant|sloppy|careless|proud|dim)`,
  `${PEOPLE} (?:${SURELY}|had |have |has ){0,2}(?:screw(?:ed|s)?|mess(?:ed|es)?) (?:(?:it|this|that|things|everything) )?up`,
  `${PEOPLE} (?:${SURELY}|had |have |has ){0,2}(?:botched|bungled|ruined (?:everything|it all|it for)|lied to (?:us|me)|dropped the ball|fell asleep|sits? on (?:his|her|their) hands)`,
  `${PEOPLE} (?:${SURELY}|had |have |has ){0,2}made an? (?:(?:complete|total|right|real|utter|proper) )?(?:hash|mess|pig['’]s ear|dog['’]s (?:dinner|breakfast)) of`,
  `(?:${PEOPLE}|who) (?:${SURELY}){0,2}(?:(?:did not|didn['’]t|does not|doesn['’]t|do not|don['’]t) (?:care|bother)|(?:could not|couldn['’]t|cannot|can['’]t|never could|could never|never can) be (?:bothered|trusted|relied on)|never bother(?:ed|s)?|had no (?:idea|clue) what (?:he|she|they))`,
  `${PEOPLE} (?:have|has|had) (?:${SURELY}|absolutely ){0,2}no clue(?= (?:how|what|about|of|whatsoever)|[.,;!]|$)|${PEOPLE} (?:have|has) (?:${SURELY}|absolutely ){0,2}no idea (?:how|what|about)`,
  `${PEOPLE} (?:simply|just|plainly|clearly|obviously) (?:cannot|can['’]t|could not|couldn['’]t) \\p{L}+(?=[.,;!]|$)`,
  `${PEOPLE} (?:simply|just|plainly|clearly|obviously) (?:does not|doesn['’]t|do not|don['’]t) (?:understand|know|get|think|listen|learn|read|test)`,
  `${PEOPLE} never (?:thinks?|listens?|learns?)`,
  `(?:if|If) (?:the |our |their )?${PEOPLE} had (?:only |just |simply |ever )?(?:done (?:his|her|their) jobs?|paid attention|bothered|listened|been awake|been competent)`,
]
  .map((pattern) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'u'))
  .map(patternOf);

/** Contempt and sole blame whoever is the subject. */
const OF_ANYBODY = [
  /\bhalf a brain\b|\b(?:to save (?:his|her|their) li(?:fe|ves)|if (?:his|her|their) li(?:fe|ves) depended)\b/i,
  new RegExp(
    `\\b(?:sheer|pure|gross|plain|operator|user|human|developer|management) ${VICES}\\b`,
    'i',
  ),
  new RegExp(`\\b(?:their|his|her|['’]s|[a-z]s['’]) (?:own )?${VICES}\\b`, 'i'),
  new RegExp(`\\b${VICES} of (?!(?:me|mine|us|my|our)\\b)`, 'i'),
  new RegExp(
    `\\b(?:the|those|these|some|such|which|what|that|bunch of|of|an?|their|by) (?:(?:complete|total|utter|real|absolute|same) )?${FOOLS}(?! of (?:my|our)sel)(?!\\p{L})`,
    'iu',
  ),
  /\bdragg(?:ed|ing) (?:his|her|their) feet\b|\bin (?:his|her|their) infinite wisdom\b|\bshould never have been (?:hired|promoted|let (?:near|loose|anywhere))\b|\b(?:sat|sitting) on (?:his|her|their) hands\b/i,
  /\b[Ss]ome (?:genius|bright spark|smart alec|hero|cowboys?)\b/,
  /(?<!\b(?:my|our|own) )\b(?:shoddy|slipshod|sloppy|lousy|pathetic) (?:work|job|handover|code|engineering|testing|planning)\b/i,
  /\b(?:was|were|is|came down to|down to|because of|caused by|due to) (?:(?:all|only|simply|just|clearly|entirely|purely|plain|a|the) ){0,2}(?:human|user|operator) (?:error|failure|failing)\b/i,
  /\bhuman error (?:was|is) (?:the )?(?:root |only |sole )?(?:cause|reason)\b|\b(?:blamed?|cause|reason)[^.;:!?]{0,20}: (?:human|operator|user) error\b/i,
  /\b(?:was|were|is) (?:(?:all|only|simply|just|clearly|entirely|solely|completely) ){0,2}(?:(?:their|his|her)|(?:the )?(?:[\p{L}-]{1,20} ){0,2}?(?!(?:it|that|there|here)['’])[\p{L}-]{2,20}(?:['’]s|s['’])) (?:own )?(?:fault|mistake|doing)\b/iu,
  /\b(?:(?:was|is) the|(?:entirely|solely|only|percent|clearly|purely|simply|completely|%) (?:the )?) ?fault of (?!(?:me|mine|us|ours|my|our|nobody|no one)\b)/i,
  new RegExp(
    `\\b(?:down to|is on|was on|lies with|lay with|because of|due to|fault of) ${OTHERS} (?:alone|and nobody else|and no one else)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:all|entirely|solely|purely|simply|only|wholly) down to ${OTHERS}(?!\\p{L})(?! (?:who|that|and (?:me|I))\\b)`,
    'u',
  ),
  new RegExp(
    `\\b(?:whole|only|sole|real|entire|root|single) (?:problem|cause|reason|explanation|trouble|issue)(?: was| is)?: (?:that )?(?:an? |the |one |our |their )?(?:\\p{L}+ )?(?:person|man|woman|he|she|they|somebody|someone|${GROUPS}|${NAME})(?!\\p{L})`,
    'u',
  ),
].map(patternOf);

/** Denied, asked or told of others, and so not the teller's verdict. */
const NOT_MEANT =
  /\b(?:not|never|no|nobody|no one|nothing|without|whether|if|instead of|rather than|who|whose)\b[^,.;:!?]{0,80}$|\b(?:said|says|told|thought|felt|feared|believed|assumed|claimed|argued|wrote|blamed|called|joked|looked|seemed|as if|as though|success|credit|praise)\b[^.;:!?]{0,80}$/i;
const DENIED =
  /\b(?:not|nobody|no one|anyone|anybody|everyone|our own|my own)\b|n['’]t (?:their|his|her|the)\b/i;

/** Where a sentence makes people the whole cause, or speaks of them with contempt. */
export const contempt = rememberedByText((sentence): Span | undefined => {
  const line = asLine(sentence);
  return (
    firstMeant(line, OF_PEOPLE, () => true) ??
    firstMeant(line, OF_ANYBODY, (text) => !DENIED.test(text))
  );
});

function firstMeant(
  line: string,
  patterns: readonly Pattern[],
  isVerdict: (text: string) => boolean,
): Span | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(line);
    if (!match || !isVerdict(match[0])) continue;
    if (NOT_MEANT.test(line.slice(Math.max(0, match.index - 120), match.index))) continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
