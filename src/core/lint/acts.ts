import { patternOf, type Pattern } from '../patterns/pattern';
import type { Span } from '../text';
import { byParagraph } from './remembered';

/** Verbs that tell a state, a thought or what is only possible, and no deed. */
const STATES = new Set(
  (
    'am are is was were be been being feel felt think thought believe believed know knew hope hoped ' +
    'wish wished guess guessed suppose supposed assume assumed understand understood remember ' +
    'remembered forgot like liked love loved want wanted need needed learn learned learnt realize ' +
    'realized realise realised mean meant see saw hear heard have has had do did would could should ' +
    'might may must can cannot will shall expect expected worry worried fear feared wonder wondered ' +
    'trust trusted care cared lack lacked seem seemed never not of to in and'
  ).split(' '),
);

/** What may stand between a subject and the verb of a deed that was done. */
const BETWEEN =
  '(?:(?:also|then|first|next|now|just|even|soon|later|still|always|again|there|therefore|instead|only|both|all|each|together|myself|ourselves|finally|did|went and|\\p{L}{2,14}ly)\\s+){0,4}';

const clauses = (subject: string) =>
  patternOf(
    new RegExp(
      `(?<![\\p{L}\\p{N}'’])${subject}(?:['’](?<short>d|ve)|\\s+(?<aux>had|have))?(?:,[^,.;:!?]{1,80},)?\\s+${BETWEEN}(?<verb>\\p{L}+)(?![\\p{L}'’])`,
      'gu',
    ),
  );
const OWN = clauses('I');
const SHARED = clauses('[Ww]e');

/** After "I'd" and "I had", a deed done earlier; a verb in its first form tells a wish. */
const PARTICIPLE =
  /(?:ed|wn|pt|ught|ent)$|^(?:said|told|made|found|got|gotten|kept|left|lost|met|paid|built|held|led|sold|taken|given|written|driven|chosen|begun|broken|run|come|set|put|cut|let|read|shut|won|rung|done|gone|rebuilt|split|withdrawn)$/;

/** Clauses in which the teller does something as "I": their places. */
export const ownActs = byParagraph((voice) => actsIn(voice, OWN));

/** Clauses in which somebody does something as "we": their places. */
export const sharedActs = byParagraph((voice) => actsIn(voice, SHARED));

function actsIn(voice: string, clause: Pattern): Span[] {
  return clause
    .matchAll(voice)
    .filter(({ groups }) => {
      const verb = groups?.['verb']?.toLowerCase() ?? '';
      if (STATES.has(verb)) return false;
      return groups?.['short'] || groups?.['aux'] ? PARTICIPLE.test(verb) : true;
    })
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}
