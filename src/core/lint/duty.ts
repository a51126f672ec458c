import { patternOf } from '../patterns/pattern';
import { oneLine } from './one-line';
const words = (...parts: string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

const NUMBER =
  '(?:\\d|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|an? (?:second|minute|hour|day|week|month|quarter|year|third))';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|Christmas|Easter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';

/** What the teller had to do, in any words that have the teller in them. */
const DUTY = patternOf(
  words(
    "(?:I|we)(?:[’'](?:d|m|ve|re))? (?:(?:also|therefore|then|just|only|still|now|had|have|was|am|were|been|alone|myself) ){0,2}(?:had to|have to|need(?:ed)? to|needed|want(?:ed)? (?:to|that|it|them|her|him|at|no|every|each|the|an?|\\p{Lu}?\\p{Ll}+ to|small|less|more|fewer)|must|owed?|promised|offered to|took on|set (?:us|two|one|a|the|myself)|decided to|hoped to|planned to|aimed to|volunteered|agreed to|(?:was|were|am|are) to|(?:asked|told|tasked|charged|expected|supposed|assigned|given|made|sent|hired|brought in|responsible|in charge|answerable|accountable|on call|on the hook|incident lead|project lead|owner))",
    '(?:asked|told|tasked|charged|wanted|expected|gave|assigned|sent|hired|needed|let|pushed) (?:me|us)',
    'my (?:own )?(?:job|task|responsibility|goals?|aim|targets?|duty|mission|problem|order|objective|brief|part|approval|assignment|work was)',
    'mine|(?:fell|came|was up|is up|up) to me|on me|in my hands|no one else|with me',
    "gave (?:me|us)|[’'](?:re|s) the owner|you are the owner",
    'on[- ]call',
  ),
);

/** What was to be true in the end. */
const END_STATE = patternOf(
  words(
    '(?:goals?|targets?|aims?|objectives?|deadline|end state|condition)',
    '(?:had|has|have|needed|were|was) to (?:be|stay|keep|go|have|run|hold|work|come|move|happen|find|reach|choose)',
    `(?:under|below|above|at least|within|less than|fewer than|no more than|at most|up to|inside|into) (?:the )?(?:~|about )?${NUMBER}[^\\s]{0,12}`,
    `(?:by|before|until|till) (?:the )?(?:end|start|middle|\\d|next|audit|launch|peak|sale|noon|midnight|${MONTH})[^\\s]{0,8}`,
    '(?:must|may|should) (?:not )?(?:be|stay|lose|have|go|wait|run|keep|stand|notice)|no \\p{L}+ (?:may|must|should|any more)',
  ),
);

/** "Keep ingest up": an order to oneself. */
const ORDER =
  /^(?:[-*+•]\s*)?(?:so:? )?(?:Keep|Get|Own|Bring|Cut|Find|Fix|Make|Deliver|Reduce|Stop|Move|Replace|Build|Restore|Halve|Lower|Raise|Migrate|Hand|Take|Lead|Run|Turn|Save|Choose|Decide|Set|Improve|Speed|Prepare|Ship|Launch|Plan|Give|Help|Win|Merge|Shrink|To \p{Ll}+)(?!\p{L})/u;

/** Names of focus areas; a sentence made of them gives nobody anything to do. */
const AREA_WORDS = patternOf(
  /(?<!\p{L})(?:driv(?:e|ing|es) success|partner(?:ing|ships?|s)|develop(?:ing|s)? (?:others|people)|(?:re-?)?prioriti[sz](?:e|es|ing)|own(?:s|ing)? production|production (?:owner(?:ship)?)|align(?:ing)? (?:teams|stakeholders|everyone|everybody)|influenc(?:e|ing) others)(?!\p{L})/giu,
);
const MOST_AREA_WORDS = 1;

function isEmptyTalk(line: string): boolean {
  return AREA_WORDS.matchAll(line).length > MOST_AREA_WORDS;
}

/** Whether a sentence says what the teller had to do. */
export function namesDuty(sentence: string): boolean {
  const line = oneLine(sentence).text;
  return DUTY.test(line) && !isEmptyTalk(line);
}

/** Whether a sentence of a Task says what was to be done or to be true in the end. */
export function namesTask(sentence: string): boolean {
  const line = oneLine(sentence).text;
  return (DUTY.test(line) || END_STATE.test(line) || ORDER.test(line)) && !isEmptyTalk(line);
}
