import { patternOf } from '../patterns/pattern';
import { asLine } from './one-line';
import { rememberedByText } from '../patterns/seen';
import type { Span } from '../text';

const PART = "\\p{Lu}\\p{Ll}+(?:['’-]\\p{Lu}\\p{Ll}+)*";
const FULL_NAME = patternOf(
  new RegExp(
    `(?<![\\p{L}\\p{N}/.@-])${PART}(?: (?:\\p{Lu}\\.|de|da|del|van|von|der|den|bin|al|la|le|O['’]${PART}|${PART})){0,2} (?:O['’]|Mc|Mac)?${PART}(?![\\p{L}\\p{N}])`,
    'gu',
  ),
);

/** Words in capitals that stand in the names of teams, places, days and things. */
const NO_PERSON =
  /(?<!\p{L})(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?<!\p{L})(?:January|February|March|May|June|July|August|September|October|November|December|Christmas|Easter|New|North|South|East|West|Northern|Southern|Eastern|Western|Great|United|Saint|San|Los|Las|Black|Cyber|Service|Services|Site|Team|Group|Department|Office|Human|Resources|Performance|Review|Data|Platform|Product|Production|Operations|Engineering|Infrastructure|Security|Support|Customer|Finance|Legal|Sales|Marketing|Payments?|Storage|Search|Network(?:ing)?|Cloud|Mobile|Web|Home|Street|Road|House|Hall|City|County|University|College|School|Hospital|Bank|Project|Program(?:me)?|Plan|Tier|Level|Senior|Junior|Lead|Head|Chief|Manager|Director|Engineer|President|Google|Amazon|Microsoft|Apple|Oracle|The|Then|When|While|After|Before|Since|In|On|At|By|For|With|But|And|So|If|As|Once|Our|My|His|Her|Their|Its|This|That|These|Those|Not|No|One|Two|Three|First|Second|Next|Last|Later|Only|Even|Both|Neither|Either|Nobody|Somebody|Because|Although|Though|Where|What|Who|How|Instead|Today|Yesterday|Everyone|Mr|Mrs|Ms|Dr|Situation|Task|Action|Result|Reflection)(?!\p{L})/u;
/** A word that begins many sentences, before a full name. */
const LEADING =
  /^(?:Then|When|While|After|Before|Since|In|On|At|By|For|With|But|And|So|If|As|Once|Our|My|Because|Although|Though|Instead|Both|Only|Even|Neither|Today|Later|Mr|Mrs|Ms|Dr|Senior|Junior|Engineer|Director) /;

/** What concerns a person’s performance, dismissal, pay or health. */
const PRIVATE = [
  /\bperformance (?:plans?|improvement|reviews?|problems?|issues?|ratings?|concerns?|process|talks?|conversations?|management)\b|\b(?:under-?perform(?:ed|er|ing|ance)?|low performer|improvement plan|probation(?:ary)?|appraisals?|written warning|final warning|formal warning|disciplin(?:ary|ed)|demot(?:ed|ion)|incompetent|weakest|(?:below|missed|not meeting|meets?) expectations|poor(?:ly)? (?:rated|performance|performer|rating)|(?:bad|low|weak|lowest|worst|annual) (?:ratings?|marks?|reviews?|scores?)|(?:been|was|were|got) rated|bottom (?:performer|of the (?:ranking|team|scale)))\b/iu,
  /\bPIP\b/u,
  /\b(?:(?:was|were|be|been|being|got|getting) (?:let go|fired|sacked|dismissed|laid off|made redundant|terminated|pushed out|managed out|asked to leave|escorted|axed)|(?:let|had to let) (?:him|her|them|\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'-]+)?) go|(?:fire|fired|firing|sack|sacked|sacking|dismiss|dismissing) (?:him|her|\p{Lu}\p{Ll}+)|redundancy|dismissal|lost (?:his|her|their) job|severance|managed (?:him|her) out)\b/u,
  /\b(?:salar(?:y|ies)|(?:his|her|their|whose|['’]s) (?:pay|wages?|bonus|compensation|raise|stock|equity)|pay (?:rise|raise|cut|grade|band|gap|check|slip)|under-?paid|overpaid|paid (?:less|more|too (?:little|much))|bonus(?:es)?|earn(?:s|ed|ing)? (?:[$€£]?\d|more|less|too)|(?:[$€£] ?\d[\d.,k]{0,20}|\d[\d.,]{0,20}k?) a year)\b/iu,
  /\b(?:sick|sickness|illness|(?:was|is|been|fell|fallen|seriously|mentally|chronically|off) ill|burn-?out|burn(?:ed|t) out|depress(?:ed|ion)|anxiety|panic attacks?|breakdown|mental health|health (?:problems?|issues?|reasons?|condition)|medical|diagnos(?:is|ed)|surgery|operation on|cancer|chemo(?:therapy)?|therap(?:y|ist)|hospital(?:ized|ised)?|pregnan(?:t|cy)|miscarriage|disabilit(?:y|ies)|disabled (?:person|engineer)|autis(?:m|tic)|adhd|dyslexi[ac]|drinking|alcohol(?:ic|ism)?|addict(?:ed|ion)|rehab|stroke|heart attack|injur(?:y|ed)|doctor|migraines?|divorce|grief|bereavement|funeral)\b/iu,
].map(patternOf);

/** Where a sentence names a person in full. */
export const fullNames = rememberedByText((sentence): readonly Span[] => {
  const line = asLine(sentence);
  return FULL_NAME.matchAll(line).flatMap(({ 0: found, index }) => {
    const lead = LEADING.exec(found)?.[0].length ?? 0;
    const name = found.slice(lead);
    if (!name.includes(' ') || NO_PERSON.test(name)) return [];
    return [{ start: index + lead, end: index + found.length }];
  });
});

/** Whether a sentence tells of somebody’s performance, dismissal, pay or health. */
export const tellsPrivate = rememberedByText((sentence): boolean => {
  const line = asLine(sentence);
  return PRIVATE.some((pattern) => pattern.test(line));
});
