import { patternOf, type Pattern } from '../patterns/pattern';
import { asLine } from './one-line';
import { withoutOverlaps } from './matches';
import { byParagraph } from './remembered';
import type { Span } from '../text';

const HABIT =
  '(?:usually|normally|typically|generally|always|often|regularly|mostly|sometimes|commonly|tend to)';
const SUBJECT = "(?<![\\p{L}\\p{N}’'])(?:I|[Ww]e)";

/** Past participles, which after "I'd" tell what had been done; those in -ed are told by their end. */
const PARTICIPLES =
  'been|had|done|gone|seen|known|shown|told|said|made|found|got|gotten|kept|left|lost|met|paid|built|bought|brought|caught|taught|thought|held|heard|felt|dealt|led|learnt|meant|sent|sold|slept|spent|spoken|stood|taken|given|written|driven|chosen|begun|broken|fallen|forgotten|grown|hidden|drawn|run|come|become|set|put|cut|let|read|hit|shut|won|worn|understood|rung|sat|better|rather|like|love';
/** Adverbs between a subject and its verb. */
const BETWEEN =
  '(?:(?:also|then|first|next|now|just|even|later|still|never|only|probably|already|both|myself|not|\\p{L}{2,12}ly) ){0,2}';

/** Verbs in the present after a noun or a pronoun: "when something breaks", "if people disagree". */
const NOW =
  "(?:is|are|has|have|does|do|don['’]t|doesn['’]t|comes?|goes|gets?|asks?|breaks?|fails?|disagrees?|fires?|see|find|hear|notice|happens?|needs?|wants?|says?|stops?|begins?|starts?|joins?|leaves?|calls?|complains?|looks?|arrives?|grows?|gets?|runs?|turns?|falls?|slips?|struggles?|\\p{L}{3,20}(?:[^s\\s]s))(?!\\p{L})";
/** Verbs that tell the past, or what was wanted then. */
const ONCE =
  '(?:was|were|had|did|went|would have|could have|could|\\p{L}{1,20}ed|asked|took|told|made|wrote|sat|put|gave|found|got|kept|left|saw|knew|said|began|ran|came|brought|built|chose|held|led|let|rang|sent|set|spoke|stood|thought|drew|cut|met)';

/** What says that it is told in general: "I usually ask", "my approach is", "whenever people disagree". */
const FRAMES = [
  new RegExp(
    `${SUBJECT}(?: would|['’]d| will|['’]ll| can| might| may| could)? (?:then |also |just )?${HABIT}\\b(?! (?:\\p{L}+ed|${PARTICIPLES})\\b)`,
    'gu',
  ),
  /(?<![\p{L}’'])(?:Usually|Normally|Typically|Generally|Ordinarily|Generally speaking|Day to day|Whenever|Every time|Each time|Any time|Anytime|In general|As a rule(?! of\b)|Most (?:days|weeks|\p{Lu}\p{Ll}+s))(?=,? )/gu,
  /\b(?:[Ww]henever|[Ee]very time|[Ee]ach time) (?:I|we|a|an|the|there|someone|somebody|people)\b/gu,
  new RegExp(`\\b[Ww]hat (?:I|we)(?: would|['’]d)? (?:${HABIT} )?do (?:then )?is\\b`, 'gu'),
  /\b[Mm]y (?:own )?(?:\p{L}+ )?(?:approach|method|way(?: of \p{L}+)?|rule|habit|principle|practice|routine|recipe|philosophy|style|process|mantra|go-to(?: \p{L}+)?)(?: (?:here|there|then|usually))?(?: is\b(?! that\b[^.;:!?]{0,80}\bhad\b)|:| goes\b| consists\b| starts\b| begins\b)/gu,
  new RegExp(
    `${SUBJECT}(?: am|['’]m| have|['’]ve got) (?:known (?:for|as)|someone who|somebody who|(?:in )?(?:the|a) habit of|the kind of)`,
    'gu',
  ),
  /(?<![\p{L}’'])I (?:like|prefer|love|make a point of|insist on)(?= to\b|ing\b| \p{L}+ing\b)/gu,
  /(?<![\p{L}’'])[Tt]he (?:way I (?:do|handle|approach|see|work|run|deal)|first thing I do|next thing I do)(?![\p{L}’'])/gu,
  /\b[Aa]s a rule,? (?:I|we)\b/gu,
  /\b(?:[Ii]n|[Oo]n) (?:such|these|those|this kind of|that kind of) (?:situations?|cases?|moments?|occasions?),? (?:I|we) (?!(?:was|were|had|did|went|\p{L}+ed)\b)|\b[Ii]n (?:situations|cases|moments) like (?:this|that|these),? (?:I|we) (?!(?:was|were|had|did|went|\p{L}+ed)\b)/gu,
  new RegExp(
    `\\b(?:[Ww]hen|[Ii]f|[Aa]s soon as|[Ww]here|[Ii]n case) (?:people|some(?:thing|one|body)|(?:an?|two|any)(?: \\p{L}{2,20}){1,3}?) ${NOW}[^.;:!?]{0,80}?, (?:then )?(?:I|we) (?!${ONCE}\\b)`,
    'gu',
  ),
].map(patternOf);

/** A supposition of the teller's, or what was going to happen: "I would ask", "I'd ask", "I'll ask". */
const SUPPOSITIONS = [
  new RegExp(
    `${SUBJECT} (?:would|will|might) ${BETWEEN}(?!(?:have|like|love|rather|not|never|be able)\\b)\\p{L}{2,20}`,
    'gu',
  ),
  new RegExp(
    `${SUBJECT}['’](?:d|ll) ${BETWEEN}(?!(?:${PARTICIPLES}|\\p{L}{1,20}ed)\\b)\\p{L}{2,20}`,
    'gu',
  ),
].map(patternOf);

const PAST =
  'was|were|had|did|went|saw|knew|showed|told|said|made|found|got|kept|left|lost|met|paid|built|bought|brought|caught|taught|thought|held|heard|felt|led|learnt|sent|sold|spent|spoke|stood|took|gave|wrote|drove|chose|began|broke|fell|forgot|grew|hid|drew|ran|came|became|set|put|cut|let|read|hit|shut|won|understood|rang|sat|rode|flew|threw|withdrew|rebuilt|split|swore|woke|drank|ate|fought|stuck|laid|dug|swept|struck|bet|froze|sought|undertook|oversaw';

/** What the teller did at one time: "I asked", "we went", "I'd asked", "I have asked". */
const EVENT = patternOf(
  new RegExp(
    `${SUBJECT}(?:['’](?:d|ve)| had| have)? (?:${BETWEEN})(?:${PAST}|${PARTICIPLES.replace(/\|(?:better|rather|like|love)\b/g, '')}|(?!(?:need|feed|proceed|succeed|exceed)\\b)\\p{L}{1,20}ed)(?![\\p{L}’'])`,
    'gu',
  ),
);
/** "What I did" and "the page that I wrote" belong to a habit as well as to an event. */
const RELATIVE = /\b(?:what|which|that|who|whatever|where|how)(?: [\p{L}’']+){0,2} $/iu;
/** A deed without a subject, as in the items of a list: "Asked the two leads". */
const BARE_EVENT = patternOf(
  new RegExp(
    `(?:^|[\\r\\n])[ \\t]{2,}(?:[Tt]hen )?(?:\\p{L}{1,20}ed|${PAST.replace(/\b(?:was|were|had)\|/g, '')})(?! by\\b)(?![\\p{L}’'])`,
    'giu',
  ),
);

/** "I time every stage", "we never believe it"; the verb stands in its plain form. */
const PRESENT = patternOf(
  new RegExp(
    `${SUBJECT} (?:(?:always|never|then|also|first|just|only|even|don['’]t|do not|\\p{L}{2,12}ly) ){0,2}(?!(?:${PAST}|${ONCE}|would|will|can|could|may|might|should|must|had|have|am|know|think|believe|guess|remember|mean|hope|still|now)(?!\\p{L}))\\p{L}{2,20}(?![\\p{L}’'])`,
    'gu',
  ),
);

/** How often a text tells what the teller does, in the present tense. */
export const countPresents = (text: string): number => presents(text).length;

const presents = byParagraph((text) => matches(text, [PRESENT]));

/** Where a text tells habits or suppositions, in order; offsets into the text. */
export const habits = byParagraph((text) => matches(text, [...FRAMES, ...SUPPOSITIONS]));

/** Where a text says that it tells a habit, in order; offsets into the text. */
export const habitFrames = byParagraph((text) => matches(text, FRAMES));

function matches(text: string, patterns: readonly Pattern[]): Span[] {
  const line = asLine(text);
  const found = patterns.flatMap((pattern) =>
    pattern.matchAll(line).map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    })),
  );
  return withoutOverlaps(found);
}

/** How often a text tells what the teller did at one time. */
export const countEvents = (text: string): number => events(text).length;

const events = byParagraph((text) => {
  const line = asLine(text);
  const told = EVENT.matchAll(line).filter(
    ({ index }) => !RELATIVE.test(line.slice(Math.max(0, index - 30), index)),
  );
  return [...told, ...BARE_EVENT.matchAll(text)].map(({ index }) => ({ start: index, end: index }));
});
