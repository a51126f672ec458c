import { patternOf } from '../patterns/pattern';
import { oneLine } from './one-line';
const words = (...parts: string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}'’])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** Between a subject and its verb. */
const BETWEEN =
  "(?:['’](?:d|ve|m|re))? (?:(?:had|have|was|were|am|also|just|simply|still|even|really|only|then|both|all|myself|ourselves|once|again|later|first|too (?:late|quickly|long|much|readily|easily|soon)|\\p{L}{2,12}ly) ){0,3}";
const I = `(?<!then did )I${BETWEEN}`;
const WE = `(?:I|we|my team and I|none of us|neither of us|nobody on my team|all of us)${BETWEEN}`;

const NEGATED =
  "(?:did not|didn['’]t|had not|hadn['’]t|have not|haven['’]t|was not|wasn['’]t|were not|weren['’]t|never|not (?!only)|failed to|forgot(?:ten)? to|omitted to|neglected to)";

/** Not doing these is no fault. */
const HARMLESS =
  '(?!want|believe|have|mean|sleep|need|give up|panic|wait|blame|like|accept|agree|delete|overrule|argue|give|let |stop)';

const TOO_MUCH =
  'late|early|soon|long|quick(?:ly)?|fast|slow(?:ly)?|much|little|few|many|big|small|far|hard|often|seldom|confident|optimistic|busy|proud|narrow(?:ly)?|broad(?:ly)?|cautious|careful|trusting|eager|tired|stubborn|polite|timid|shy|ambitious|sure|readily|easily|willing|lenient|soft';

const MISTAKE =
  'mistakes?|faults?|errors?|oversights?|failures?|failings?|omissions?|neglect|blame|carelessness|misjudge?ments?|blind spots?|lapses?|assumptions?|negligence|impatience|haste|pride|silence|stubbornness|guilt|optimism|bias|shortcuts?|misreading|bad (?:call|habit|decision)|wrong (?:call|decision|guess)|(?:part|bit|share|contribution|role|doing) (?:in|of) (?:it|this|that|the)';
const WORK =
  'plan|estimates?|calls?|decisions?|choices?|change|order|idea|advice|tests?|script|checks?|review|design|code|fix|patch|rule|numbers?|figures?|forecast|commit|approval|question|answer|instructions?|promise|schedule|timetable|rollout|roll-out|migration|config(?:uration)?|query|alert|runbook|checklist|handover|priority|priorities|list|model|calculation|spreadsheet|page|hire|process|project|proposal|reading|guess|intuition|confidence|trust|attention|eyes?|own [\\p{L}-]+';
const WENT_WRONG =
  "wrong(?:ly)?|too|fail(?:ed|s)?|miss(?:ed|ing)?|not|never|nothing|nobody|no|broke|caused|cost|lacked|without|blame|bugs?|ignored|skipped|late|took down|flaw(?:ed)?|gap|hole|mistaken|off by|led to|brought down|triggered|weak|only|had let|elsewhere|[\\p{L}]+n['’]t|lost|started it|the (?:cause|reason)";

/** The teller's own part in what went wrong. */
const FAULTS = [
  words(
    `${I}(?:could|should|would) not have|${WE}${NEGATED} (?:(?:once|even|really|also|ever|yet) )?${HARMLESS}\\p{L}+`,
    `(?:${I}|${WE})(?:forgot(?:ten)?|missed|skipped|ignored|assumed|presumed|overlooked|overrated|underrated|underestimated|overestimated|misread|misjudged|misunderstood|mistook|mistaken|filed|nodded|misheard|miscalculated|neglected|muted|silenced|dismissed|brushed|shrugged|guessed|broke|caused|delayed|rushed|hesitated|dithered|should(?:n['’]t| not)? have|should['’]ve|could have|could['’]ve|ought to have|ought to|waved|waited|gave in|caved in|blamed myself|blame myself|regret(?:ted)?|trusted|relied|counted on|took (?:[\\p{L}’']+ ){1,6}for (?:understanding|an?|granted|yes|proof|consent|agreement)|read (?:[\\p{L}’']+ ){1,6}as|believed|expected|supposed|convinced myself|told (?:myself|him not|her not|them not|her it|him it|them it)|hid|kept (?:it|that|quiet|silent|my)|said nothing|stayed (?:silent|quiet)|looked away|answered from memory|treated|postponed the|cancel+ed|oversold|overpromised|overcommitted|over-?engineered|micromanaged|avoided|glossed|failed|erred|slipped|sinned|confused|mixed up|left (?:it|that|out|him|her|them|this)|put (?:it|that|her|him|them) off|put off|got (?:it|that|this|him|her|them) wrong)`,
    `${I}(?:thought(?! (?:of|about|through|up|over|hard|back)\\b)|(?:wrong|at fault|careless|blind|deaf|wrongly|overconfident|so sure|certain|naive|complacent|impatient|stubborn|responsible for (?:the|this|that) (?:error|failure|outage|mistake|loss)|the (?:one|cause|reason|bottleneck|problem|person who)|to blame|part of the problem)|made (?:an?|the|that|this|my|one|two) (?:[\\p{L}-]+ )?(?:mistake|error|wrong|misjudge?ment|assumption)|took (?:the blame|full responsibility|responsibility)|lost (?:a|the|two|one) (?:good|engineer|day|customer)|counted (?:people|them|it)|apologi[sz]ed|owned up|admitted|confessed|wish|own (?:that|this|it))`,
    `${I}(?:only|merely) (?:test|check|look|ask|read|watch|measur|thought|count|plan|saw|notic|found out|learn|reali[sz]|discover|understood|consider|compar)\\p{L}*`,
    `${I}let (?:[\\p{L}’']+ ){1,5}(?:slip|go|slide|pass|drift|run|happen|stand|lie|persuade|talk|rush|wait|be|through|out|decide|drop|sit)`,
    `(?:I|we)(?!\\p{L})[^.;:!?]{0,60} too (?:${TOO_MUCH})`,
    `(?:I|we) [^.;:!?]{0,60}(?:without (?:(?:once|first|even|ever) )?\\p{L}+ing|instead of \\p{L}+ing|, which (?:broke|caused|took down|was wrong))`,
    `my (?:own )?(?:[\\p{L}-]+ )?(?:${MISTAKE})`,
    `our (?:own )?(?:${MISTAKE})`,
    `my (?:own |first |very |original |last ){0,2}(?:${WORK})(?!\\p{L})[^.;:!?]{0,60} (?:${WENT_WRONG})`,
    '(?:because of|due to|under) (?:a (?:choice|change|decision|mistake) of mine|my own name|my (?:own )?(?:advice|instruction|decision|plan|change|choice|approval|order|script))',
    '(?:mistake|error|fault|decision|choice|call|advice|change|instruction|assumption|omission|one|gap|hole|half|part|share|some|one of them) (?:was|were|is|had been|of) (?:all |also |partly |entirely |as much )?(?:mine|my own|my)|(?:had been|was|were) my (?:decision|advice|instruction|choice|idea|change|doing|call|own|rule|script|plan)',
    '(?:a (?:change|mistake|choice|decision|commit|bug|line|rule|test|script|query) of mine|caused by me|(?:was|is) (?:all |partly |also )?(?:on|down to) (?:me|us|my side)|(?:that|this|the fault|the gap|it) was mine|own up|part (?:of it|of this|in it) was mine|whose advice)',
    '(?:and |nor |neither |so )(?:so |neither )?(?:did|had|was|were) (?:I|we)|including (?:me|myself|us)|(?:none|neither) of us|(?:me|myself) included|not even (?:I|me)|nobody (?:asked|checked|tested|looked|noticed|read|thought)[^.;:!?]{0,40} (?:I|me)',
    '(?:I|we)(?!\\p{L})[^.;:!?]{0,80} differently|(?:in|with) (?:hindsight|retrospect)|looking back,? I|had I (?!to\\b)\\p{L}+|if (?:only )?I had|it took (?:me|us) (?:[\\p{L}\\p{N}-]+ ){1,6}to (?:see|notice|reali[sz]e|admit|understand|find|accept|ask)|(?:my|to me)[^.;:!?]{0,30} (?:wrong|late)|(?:hurt|shame[ds]?|embarrass\\p{L}*|asham\\p{L}*|guilt\\p{L}*)',
    'without (?:asking|telling|testing|checking|reading|looking|a test|a review|a canary|a plan)',
  ),
].map(patternOf);

/** Whether a sentence names a part of the teller's own in what went wrong. */
export function namesOwnFault(sentence: string): boolean {
  const line = oneLine(sentence).text;
  return FAULTS.some((fault) => fault.test(line));
}
