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
    'on[- ]call|our (?:own )?(?:job|task|responsibility|goals?|aim|targets?|duty|mission|objective|brief|assignment)',
    `(?:I|we)(?:[’'](?:d|m|ve|re))? (?:(?:also|therefore|then|just|only|still|now|had|have|been|was|were) ){0,2}(?:owned|(?:took|taken|inherited|accepted|picked up|got) (?:over|the|this|that|it|on|charge|responsibility|ownership)|took over|(?:led|lead|ran|headed|drove|coordinated|oversaw|managed|chaired|leading|running) (?:the|that|this|its|our) (?:[\\p{L}\\p{N}-]+ ){0,3}(?:move|migration|project|launch|incident|effort|programme|program|replacement|rollout|roll-out|rebuild|recovery|investigation|switch|upgrade|repair|split|merger|transition|rewrite|consolidation|initiative)|committed|pledged|signed up|undertook|undertaken|vowed|swore|intended|meant to|tried to|trying to|wished|resolved to|proposed to|looked after|answered for)`,
    '(?:assigned|entrusted|put|placed|appointed|named|picked|chose|chosen|selected|made|invited|instructed|ordered|briefed|commissioned|passed|handed) (?:it |this |that )?(?:to )?(?:me|us)|(?:me|us) (?:to \\p{Ll}+|responsible|in charge)',
  ),
);

/** What somebody else wanted to be true, or a promise that had been given. */
const WISH = patternOf(
  words(
    '(?:the|our|its|their|one) (?:goals?|targets?|objectives?)|deadline|due (?:date|by|on|in)|ultimatum',
    '(?:wanted (?:it|that|them|us|me|him|her|to|the|an?|every|each|no|all|more|fewer|less|\\d)|demanded|insisted (?:on|that)|had (?:been )?promised|was promised|asked (?:for|that|whether we)|gave (?:us|me|the team)|set (?:a|the) (?:date|goal|target|limit|deadline))',
  ),
);

/** What was to be true in the end. */
const END_STATE = patternOf(
  words(
    'requests?|(?:had|have|got|gave (?:me|us)|leaves?|left (?:me|us)) (?:until|till|by)|nobody (?:else )?to pass (?:it|this) (?:on )?to|(?:carried|had|has|bore) my (?:name|initials|signature)|(?:said|texted back|answered) yes|(?:goals?|targets?|aims?|objectives?|deadlines?|due|end state|conditions?|mandate|assignment|responsib\\p{L}+|accountab\\p{L}+|answerable|SL[AO]s?|OKRs?|KPIs?|milestones?|priority|the (?:question|challenge|challenges|point|plan|idea|intention|ask|brief|order|request|job|task|work|requirement|requirements|assignment) (?:was|were|is|had|read|said)|what (?:was|were) (?:needed|wanted|asked|missing|required)|so that|in order (?:to|that)|how to|whether to|supposed to|meant to|(?:was|were) up to)',
    '(?:had|has|have|needed|ought|was|were) to (?!(?:the|be (?:increased|done with))\\b)\\p{Ll}+',
    `(?:under|below|above|at least|within|less than|fewer than|no more than|at most|up to|inside|into) (?:the )?(?:~|about )?${NUMBER}[^\\s]{0,12}`,
    `(?:by|before|until|till) (?:the )?(?:end|start|middle|beginning|close|\\d|next|first|following|audit|launch|peak|sale|season|holidays?|opening|release|renewal|contract|conference|quarter|year|week|noon|midnight|${MONTH})[^\\s]{0,8}`,
    "(?:must|may|should|shall|could|can|cannot|(?:could|can)(?:n['’]t|['’]t)) (?:not |no longer |never |only )?\\p{Ll}+|no \\p{L}+ (?:may|must|should|any more)|(?:zero|no(?: more)?|without|not (?:one|a single)) (?:[\\p{L}-]+ )?(?:downtime|outages?|loss|losses|errors?|interruptions?|delays?|incidents?|complaints?)",
  ),
);

/** "Keep ingest up": an order to oneself. */
const ORDER =
  /^(?:[-*+•]\s*)?(?:so:? )?(?:[Tt]he |[Mm]y |[Oo]ur )?(?:(?:[Gg]oal|[Tt]ask|[Jj]ob|[Tt]arget|[Mm]ission|[Aa]im)s?:|Keep|Get|Own|Make|Ensure|Secure|Ease|End|Solve|Handle|Manage|Reach|Meet|Hit|Free|Clear|Grow|Train|Teach|Hire|Fill|Staff|Retain|Recover|Repair|Rescue|Rebuild|Redesign|Rewrite|Retire|Switch|Split|Introduce|Establish|Create|Define|Agree|Align|Convince|Persuade|Negotiate|Investigate|Understand|Learn|Prove|Show|Test|Protect|Prevent|Avoid|Eliminate|Remove|Drop|Close|Open|Finish|Complete|Organi[sz]e|Coordinate|Support|Maintain|Hold|Put|Work|Simplify|Automate|Scale|Consolidate|Unify|Upgrade|Guide|Coach|Mentor|Bring|Cut|Find|Fix|Make|Deliver|Reduce|Stop|Move|Replace|Build|Restore|Halve|Lower|Raise|Migrate|Hand|Take|Lead|Run|Turn|Save|Choose|Decide|Set|Improve|Speed|Prepare|Ship|Launch|Plan|Give|Help|Win|Merge|Shrink|To \p{Ll}+)(?!\p{L})/u;

/** Names of focus areas; a sentence made of them gives nobody anything to do. */
const AREA_WORDS = patternOf(
  /(?<!\p{L})(?:driv(?:e|ing|es) success|partner(?:ing|ships?|s)|develop(?:ing|s)? (?:others|people)|(?:re-?)?prioriti[sz](?:e|es|ing)|own(?:s|ing)? production|production (?:owner(?:ship)?)|align(?:ing)? (?:teams|stakeholders|everyone|everybody)|influenc(?:e|ing) others)(?!\p{L})/giu,
);
const MOST_AREA_WORDS = 1;

function isEmptyTalk(line: string): boolean {
  return AREA_WORDS.matchAll(line).length > MOST_AREA_WORDS;
}

/** Whether a sentence of a Situation says what was to be reached, or what the teller had to do. */
export function namesWish(sentence: string): boolean {
  const line = oneLine(sentence).text;
  return (DUTY.test(line) || WISH.test(line)) && !isEmptyTalk(line);
}

/** Whether a sentence of a Task says what was to be done or to be true in the end. */
export function namesTask(sentence: string): boolean {
  const line = oneLine(sentence).text;
  return (
    (DUTY.test(line) || WISH.test(line) || END_STATE.test(line) || ORDER.test(line)) &&
    !isEmptyTalk(line)
  );
}
