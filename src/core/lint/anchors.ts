import { patternOf } from '../patterns/pattern';
import { oneLine } from './one-line';
const MONTH =
  'January|February|April|June|July|August|September|October|November|December|(?:in|of|since|until|by|from|to|for|early|late|mid|last|this|that|next|on \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?(?: of)?) (?:March|May)|(?:March|May) (?:\\d|of)';
const SEASON = 'spring|summer|autumn|fall|winter';
const HOLIDAY =
  'Christmas|Easter|Whitsun|Thanksgiving|Black Friday|Cyber Monday|New Year|Diwali|Ramadan|Eid|Hanukkah|Midsummer';
const PERIOD = `day|night|evening|morning|afternoon|weekend|week|month|quarter|semester|year|${SEASON}`;
const NTH =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|previous|same|opening';

/** When it was: a date, a season, a day, or a place in the teller's own time. */
const TIMES = [
  /(?<![\p{L}\p{N}.])(?:19|20)\d{2}(?![\p{L}\p{N}]|\.\d)/u,
  /(?<![\p{L}\p{N}])(?:[QH][1-4]|\d{1,2}[:.]\d{2}|\d{1,2} ?[ap]\.?m\.?|midnight|noon)(?![\p{L}\p{N}])/iu,
  new RegExp(`(?<!\\p{L})(?:${MONTH}|${HOLIDAY})(?!\\p{L})`, 'u'),
  /(?<!\p{L})(?<!(?:[Ee]very|[Ee]ach|[Mm]ost) )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\p{L})/u,
  new RegExp(
    `(?<!\\p{L})(?:in|over|that|last|this|the|early|late|by|since|until) (?:early |late |following |next |previous )?(?:${SEASON})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:that|this|last|yesterday|(?:the|my|our|his|her|their) (?:\\p{L}+ )?(?:${NTH})(?: \\p{L}+)?|one) (?:${PERIOD})s?(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})the (?:${PERIOD}) (?:before|after|of|when|in which)(?!\\p{L})`, 'iu'),
  /(?<!\p{L})(?:(?<!\d)\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|(?:a )?few|a couple of) (?:days|weeks?|months?|quarters?|years?|hours?) (?:ago|before|earlier|later|in(?:to)?|after)(?!\p{L})/iu,
  /(?<!\p{L})(?:when|after|before|since|shortly after|just after|soon after) I (?:had (?:just )?)?(?:joined|started|began|took over|became|moved|came|was (?:new|hired|promoted|still))(?!\p{L})/iu,
  /(?<!\p{L})during (?:the|a|an|our|my|one) (?!(?:whole|entire) )\p{L}+/iu,
].map(patternOf);

/** Words for an employer or a place, with which a listener can picture where it was. */
const SETTING =
  'company|employer|start-?up|bank|shop|agency|studio|hospital|clinic|university|school|office|warehouse|factory|plant|data ?cent(?:er|re)|site|lab(?:oratory)?|hotel|store|airline|insurer|insurance|retailer|publisher|provider|supplier|manufacturer|ministry|business|museum|newspaper|broadcaster|carrier|operator|group of \\p{L}+|server room|control room|city|town|country|headquarters|region|branch';
const COMPANY_VERB =
  'makes|sells|streams|moves|runs|builds|handles|delivers|provides|offers|operates|develops|ships|hosts|processes|publishes|prints|rents|is an?|was an?|was founded';
const NO_NAME =
  'I|It|This|That|There|These|Those|The|A|An|He|She|We|They|You|Who|What|Which|Everyone|Everybody|Nobody|Somebody|Someone|One|Each|Every|Our|My|His|Her|Their|At|In|On|For|To|By|If|As|So|But|And|Or|Not|No|Yes|When|While|After|Before|Then|Once|Some|Most|Many|All|Traffic|Latency|Support|Monitoring';

/** Where it was: an employer, a town, a building, by name or by kind. */
const PLACES = [
  /(?<!\p{L})(?:[Aa]t|[Ii]n|[Nn]ear|[Ff]or|[Oo]f|[Ff]rom|[Jj]oined|[Aa]cross) (?:the |our |my )?(?!(?:I|OK|SQL|API|CPU|TLS|DNS)(?!\p{L}))\p{Lu}[\p{L}\p{N}&.'’-]+/u,
  new RegExp(
    `(?<!\\p{L})(?:at|in|for|of|from|my|our|an?|the|joined|one of the) (?:[\\p{L}-]+ ){0,3}?(?:${SETTING})s?(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})(?!(?:${NO_NAME}) )\\p{Lu}\\p{Ll}+ (?:& )?\\p{Lu}\\p{Ll}+`, 'u'),
  new RegExp(`^(?!(?:${NO_NAME}) )\\p{Lu}\\p{Ll}+ (?:${COMPANY_VERB})(?!\\p{L})`, 'u'),
  new RegExp(
    `^(?!(?:${NO_NAME}|However|Usually|Now|Yesterday|Suddenly|Later|First|Finally|Also|Still|Meanwhile|\\p{L}+ly),)\\p{Lu}\\p{Ll}{2,}, (?:an? |the |\\p{Ll}+(?: \\p{Ll}+)?,)`,
    'u',
  ),
].map(patternOf);

/** Whether a sentence says when or where something was. */
export function isAnchored(sentence: string): boolean {
  const line = oneLine(sentence).text;
  return [...TIMES, ...PLACES].some((anchor) => anchor.test(line));
}
