import { patternOf } from '../patterns/pattern';
import { asLine } from './one-line';
import type { Span } from '../text';

const ABOUT =
  '(?:(?:about|around|roughly|approximately|nearly|almost|over|under|at least|up to|some|more than|less than|a good|another|~|≈) ?)?';
const NUMBER =
  '(?:\\d{1,9}(?:[.,]\\d{1,3})?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const PERCENT = `${NUMBER} ?(?:%|percent(?:age points?)?|per cent)(?! of)`;
const PART =
  '(?:half|(?:a|one|two) (?:third|quarter|fifth|tenth)s?|three quarters)(?! of| (?:an? )?(?:hour|day|year|million))';
const DIFFERENCE = `${NUMBER} ?(?:x|ms|milliseconds?|seconds?|minutes?|hours?|points?)`;

const MOVED =
  '(?:improv|increas|decreas|reduc|lower|rais|boost|climb|dropp)(?:e|ed|es|ing|s)|grew|grown|rose|risen|fell|fallen|shrank|shrunk|sank|cut|went|gone|came|brought|is|are|was|were';
const COMPARED =
  'faster|slower|less|fewer|more|lower|higher|cheaper|shorter|longer|better|smaller|larger|bigger|quicker|earlier|reduction|increase|improvement|drop|growth|gain|decrease|decline|speed-?up|savings?';

const START = "(?<![\\p{L}\\p{N}.,'’-])";
const END = '(?![\\p{L}\\p{N}])';

/** A change told by its size alone: "by 40 %", "a third faster", "doubled", "fell to 80 ms". */
const CHANGES = [
  `(?:(?:${MOVED}) (?:[^.;,:\\s]{1,15} ){0,4})?(?:by|down|up) ${ABOUT}(?:${PERCENT}|${PART}|${DIFFERENCE})`,
  `(?:${MOVED}) ${PERCENT}`,
  `${PERCENT} (?:${COMPARED})`,
  `${PART} (?:${COMPARED})`,
  `${NUMBER}(?: times|x|-?fold) (?:as \\p{L}{1,20}|${COMPARED})`,
  'halved|doubled|tripled|trebled|quadrupled|(?:ten|five|three|four)-?fold|twice as \\p{L}{1,20}|half as \\p{L}{1,20}',
  `(?:fell|dropped|rose|grew|climbed|shrank|improved|decreased|increased|(?:came|went) (?:down|up)) to ${ABOUT}${NUMBER} ?(?:%|percent|per cent|ms|seconds?|minutes?|hours?)`,
]
  .map((change) => new RegExp(`${START}(?:${change})(?:(?<=%)|${END})`, 'iu'))
  .map(patternOf);

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)';
const TIMES = 'hours?|days?|nights?|weeks?|months?|quarters?|years?|sprints?|releases?|rollouts?';
const HOW_MANY =
  'the|its|that|this|these|those|an?|one|each|every|first|last|next|following|past|same|few|several|many|half|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,4}';

/** What a number is measured against. */
const BASELINES = [
  /(?<!\p{L})(?:against|versus|vs|compared|comparison|relative to|instead of|rather than|where(?:as)?|before|earlier|previous(?:ly)?|former(?:ly)?|used to|had|originally|initially|at first|until then|ago|baseline|target|goals?|aim|objective|promised|planned|expected|estimated?|forecast|budget(?:ed)?|limit|threshold|SL[OA]s?|quota|deadline|asked for|below|above|beat(?:en)?|between|this time|by comparison|no longer|any ?more|last (?:year|quarter|month|week|spring|summer|autumn|fall|winter)|year on year|old|prior)(?!\p{L})|(?<=\p{L})['’]d (?:been|taken|cost|lost|needed|had)/iu,
  /(?<!\p{L})than (?!\d|half|one|two|three|four|five|six|seven|eight|nine|ten|a (?:third|quarter|fifth|tenth))/iu,
  new RegExp(`(?<!\\p{L})from (?:[^\\s.;]{1,30} ){0,4}?(?:[€$£]?\\d|${NUMBER}|one|to )`, 'iu'),
  new RegExp(`(?<!\\p{L})(?:${MONTH})(?!\\p{L})[^.;]{1,80}(?<!\\p{L})(?:${MONTH})(?!\\p{L})`, 'u'),
].map(patternOf);

/** How long it took or held, in the same sentence. */
const WINDOWS = [
  new RegExp(
    `(?<!\\p{L})(?:(?:in|within|over|for|during|after|throughout|across|inside) (?:(?:${HOW_MANY}) ){1,4}|(?:each|every|(?<!by )an?|per) )(?:${TIMES})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})(?:since|by|until|to) (?:the end of )?(?:${MONTH}|20\\d\\d)`, 'u'),
].map(patternOf);

/** A part of a whole, a multiple of something named, a date that was kept, or then beside now. */
const SHARES = [
  new RegExp(
    `(?:\\d|${NUMBER}|one|none|all|half|thirds?|quarters?|fifths?|tenths?|most|%|percent|per cent)(?: \\p{L}{1,20}){0,2} (?:out )?of (?!(?:it|them|us|these|those|which)\\b)`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:(?:one|${NUMBER}) in|one \\p{L}{1,20} in) (?:\\d|${NUMBER}|every|a (?:hundred|thousand))`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:twice|double|half|${NUMBER} times) (?:the|what|that|its|our|their)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:all|both|each|every|neither|none) (?:of (?:the|our|my|them|these|those) |the |our |my |these |those )?(?:\\p{L}{1,20} )?(?:\\d|${NUMBER}|one)(?!\\p{L})`,
    'iu',
  ),
  /(?<!\p{L})(?:the|its|their|our|my|a|for the|\p{L}+['’]s) (?:highest|lowest|longest|shortest|biggest|largest|smallest|fastest|slowest|busiest|quietest|best|worst|most|least|fewest|record|remaining|rest|whole|entire)(?!\p{L})|(?<!\p{L})(?:as usual|ever|record|normally|usually|typically)(?!\p{L})/iu,
  /(?<!\p{L})(?:hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual(?:ly)?|overnight|all (?:day|night|week|month|year|spring|summer|autumn|winter|season|weekend)|(?:since then|to this day|from then on|until (?:now|today)|(?:weeks?|months?|years?|days?|hours?|minutes?) (?:on|after|into|from)))(?!\p{L})/iu,
  /(?<!\p{L})(?:ahead of|early|late|overdue|behind|in time|on time|to spare|left over|under budget|over budget|every(?:one|body)?|in place of|not one)(?!\p{L})/iu,
  /(?<!\p{L})(?:is|are|takes?|needs?|has|have|costs?)(?!\p{L})[^.;]{1,80}(?<!\p{L})(?:was|were|took|needed|cost)(?!\p{L})[^.;]{0,40}\d/iu,
].map(patternOf);

/** The first change in a sentence that is told by its size alone, as a span of the sentence. */
export function bareChange(sentence: string): Span | undefined {
  const text = asLine(sentence);
  if (WINDOWS.some((window) => window.test(text))) return undefined;
  const match = CHANGES.map((change) => change.exec(text)).find((one) => one !== null);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Whether a text says what its numbers are to be compared with. */
export function hasBaseline(text: string): boolean {
  return BASELINES.some((baseline) => baseline.test(asLine(text)));
}

/** Whether a text compares its numbers with anything: a baseline, a share, or the time it took. */
export function comparesNumbers(text: string): boolean {
  const line = asLine(text);
  return hasBaseline(line) || [...SHARES, ...WINDOWS].some((one) => one.test(line));
}

const COUNTED = patternOf(
  new RegExp(
    `(?<![\\p{L}\\p{N}.,])(?!(?:19|20)\\d\\d(?![\\d.,]))(?:(?<sign>[€$£])\\d|(?:\\d[\\d.,]{0,12}(?<![.,])|(?:one|eleven|${NUMBER})(?!\\p{L}))(?:[ -](?:hundred|thousand|million))?[ -]?(?<unit>%|per ?cent|(?!(?:and|or|but|in|on|at|for|of|to|as|by|with|from|was|were|had|out|more|less|fewer|other|new|the|an?|times|${NUMBER}|${MONTH})(?!\\p{L}))\\p{L}{2,20}))`,
    'iu',
  ),
);

/** Of what the numbers in a text are, in the singular: “minute”, “%”, “complaint”, “€”. */
export function unitsOf(text: string): Set<string> {
  return new Set(
    COUNTED.matchAll(asLine(text)).map(({ groups }) => {
      const unit = (groups?.['sign'] ?? groups?.['unit'] ?? '').toLowerCase();
      return /^per ?cent$/.test(unit) ? '%' : unit.replace(/(?<=\p{L}{2}[^s])s$/u, '');
    }),
  );
}
