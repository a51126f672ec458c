import { withoutOverlaps } from './matches';
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

/** A habit or a supposition of the teller's: "I usually ask", "I would ask", "I'd ask", "I'll ask". */
const HABITS: readonly RegExp[] = [
  new RegExp(
    `${SUBJECT}(?: would|['’]d| will|['’]ll| can| might| may| could)? (?:then |also |just )?${HABIT}\\b(?! (?:\\p{L}+ed|${PARTICIPLES})\\b)`,
    'gu',
  ),
  new RegExp(
    `${SUBJECT} (?:would|will|might) ${BETWEEN}(?!(?:have|like|love|rather|not|never|be able)\\b)\\p{L}{2,20}`,
    'gu',
  ),
  new RegExp(
    `${SUBJECT}['’](?:d|ll) ${BETWEEN}(?!(?:${PARTICIPLES}|\\p{L}{1,20}ed)\\b)\\p{L}{2,20}`,
    'gu',
  ),
  /(?<![\p{L}’'])(?:Usually|Normally|Typically|Generally|Whenever|Every time|Each time|In general|As a rule|Most (?:days|weeks|\p{Lu}\p{Ll}+s))(?=,? )/gu,
  /\b(?:whenever|every time|each time) (?:I|we|a|an|the|there|someone|somebody|people)\b/gu,
];

const PAST =
  'was|were|had|did|went|saw|knew|showed|told|said|made|found|got|kept|left|lost|met|paid|built|bought|brought|caught|taught|thought|held|heard|felt|led|learnt|sent|sold|spent|spoke|stood|took|gave|wrote|drove|chose|began|broke|fell|forgot|grew|hid|drew|ran|came|became|set|put|cut|let|read|hit|shut|won|understood|rang|sat|rode|flew|threw|withdrew|rebuilt|split|swore|woke|drank|ate|fought|stuck|laid|dug|swept|struck|bet|froze|sought|undertook|oversaw';

/** What the teller did at one time: "I asked", "we went", "I'd asked", "I have asked". */
const EVENT = new RegExp(
  `${SUBJECT}(?:['’](?:d|ve)| had| have)? (?:${BETWEEN})(?:${PAST}|${PARTICIPLES.replace(/\|(?:better|rather|like|love)\b/g, '')}|(?!(?:need|feed|proceed|succeed|exceed)\\b)\\p{L}{1,20}ed)(?![\\p{L}’'])`,
  'gu',
);
/** "What I did" and "the page that I wrote" belong to a habit as well as to an event. */
const RELATIVE = /\b(?:what|which|that|who|whatever|where|how)(?: [\p{L}’']+){0,2} $/iu;
/** A deed without a subject, as in the items of a list: "Asked the two leads". */
const BARE_EVENT = new RegExp(
  `(?:^|[\\r\\n])[ \\t]{2,}(?:[Tt]hen )?(?:\\p{L}{1,20}ed|${PAST.replace(/\b(?:was|were|had)\|/g, '')})(?! by\\b)(?![\\p{L}’'])`,
  'giu',
);

/** Where a text tells habits or suppositions, in order; offsets into the text. */
export function habits(text: string): Span[] {
  const line = text.replace(/\s/g, ' ');
  const found = HABITS.flatMap((pattern) =>
    [...line.matchAll(pattern)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    })),
  );
  return withoutOverlaps(found);
}

/** How often a text tells what the teller did at one time. */
export function countEvents(text: string): number {
  const line = text.replace(/\s/g, ' ');
  const told = [...line.matchAll(EVENT)].filter(
    ({ index }) => !RELATIVE.test(line.slice(Math.max(0, index - 30), index)),
  );
  return told.length + [...text.matchAll(BARE_EVENT)].length;
}
