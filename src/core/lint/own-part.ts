import { patternOf } from '../patterns/pattern';
import { rememberedByText } from '../patterns/seen';

/** Verbs that tell a state or a thought and no deed. */
const STATES = new Set(
  (
    'am was were be been being feel felt think thought believe believed know knew hope hoped ' +
    'wish wished guess suppose understand understood remember remembered like liked love loved ' +
    'want wanted need needed learn learned learnt realize realized realise realised mean meant ' +
    'see saw hear heard'
  ).split(' '),
);

/** What may stand between "I" and the verb that tells the deed. */
const BETWEEN =
  "(?:(?:also|then|first|next|now|just|even|soon|later|still|never|always|often|again|there|therefore|myself|and|not|did|do|didn['’]t|don['’]t|would|could|should|will|can|might|couldn['’]t|wouldn['’]t|had to|went and|\\p{L}+ly)\\s+){0,4}";

/** "I" as a subject with the next verb; the contractions of "I am" and "I was" tell no deed. */
const CLAUSE = patternOf(
  new RegExp(
    `(?<![\\p{L}\\p{N}'’])I(?:['’](?:d|ve|ll))?(?:,[^,.;:!?]{1,80},)?\\s+${BETWEEN}(\\p{L}+)(?:\\s+(\\p{L}+))?`,
    'gu',
  ),
);

/** "Then I:" leads over to a list of deeds. */
const LEAD_IN = patternOf(/(?<![\p{L}\p{N}'’])I(?:\s+\p{L}+)?:\s/u);

/** What follows "I had" when it tells a possession or a duty. */
const POSSESSED = /^(?:a|an|no|the|been|some|many|few|little|my|our|only|enough|to)$/;

/** Whether a text has a clause in which the teller, as "I", does something. */
export const tellsOwnDeed = rememberedByText((voice): boolean => {
  if (LEAD_IN.test(voice)) return true;
  for (const [, verb = '', next = ''] of CLAUSE.matchAll(voice)) {
    if (verb === 'was' && next === 'the') return true;
    if (verb === 'had' || verb === 'have') {
      if (next !== '' && !POSSESSED.test(next)) return true;
    } else if (!STATES.has(verb.toLowerCase())) return true;
  }
  return false;
});
