import type { Span } from '../text';
import { withoutOverlaps } from './matches';
import { oneLine } from './one-line';

const WORD = '\\p{Lu}[\\p{L}\\p{N}]*(?:-\\p{L}+)*';
/** A pattern for one to four words with capitals, such as "Sable & Finch". */
export const NAME = `${WORD}(?: (?:& |and )?${WORD}){0,3}`;

const NOT_A_NAME = new Set(
  (
    'I A An The It He She We They You This That These Those There Here What Who When Where Why How Our My His Her Their Its ' +
    'In On At By For From To Of As If So But And Or Not No Yes All Some Most Many Each Every One Two Three Then Now Once Later ' +
    'After Before While During Since Until Because Although Nobody Somebody Everybody Someone Everyone Last Next First ' +
    'January February March April May June July August September October November December ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Spring Summer Autumn Winter Fall ' +
    'Christmas Easter Thanksgiving Diwali Ramadan Midsummer Whitsun ' +
    'Support Success Service Services Sales Marketing Finance Security Legal Operations Engineering Networking Payments Billing ' +
    'Platform Product Care Relations Experience Obsession Portal Board Advisory Management Data Satisfaction Journey Day Team ' +
    'Mr Mrs Ms Dr'
  ).split(' '),
);

/** Whether words with capitals can be the name of a company: no plain word, no acronym of three letters. */
export function isName(words: string): boolean {
  const [first = ''] = words.split(' ');
  return !NOT_A_NAME.has(first) && !/^\p{Lu}{1,3}s?$/u.test(words);
}

const KIND =
  '(?:company|bank|start-?up|studio|app|agency|shop|store|retailer|chain|publisher|provider|processor|platform|service|insurer|airline|carrier|operator|marketplace|manufacturer|firm|business|group|broadcaster|newspaper|website|site|game)';
const IS_A = `(?:, (?:which is |who are )?| is | was )(?:an?|the|one of the) (?:[\\p{L}\\p{N}’'-]+ ){0,4}?${KIND}(?!\\p{L})`;
const WORKED =
  "(?:I|we)(?:[’']m|[’']d)? (?:was|were|am|are|work|worked|lead|led|ran|run|manage|managed|joined|took|looked|owned|own|had|built|headed)";

/** How a story names the teller's employer. */
const EMPLOYERS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:${WORKED})(?!\\p{L})[^.;!?]{0,90}?(?<!\\p{L})at (?<name>${NAME})(?![’'\\p{L}])`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})(?:[Aa]t|[Jj]oined|[Ff]or|[Oo]f) (?<name>${NAME})(?=${IS_A})`, 'gu'),
  new RegExp(`(?<!\\p{L})(?<name>${NAME})(?=${IS_A})`, 'gu'),
  new RegExp(`(?<!\\p{L})[Jj]oined (?<name>${NAME})(?![’'\\p{L}])`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?:[Oo]ur|[Mm]y|[Tt]he) (?:company|employer|firm|start-?up|bank),? (?:called )?(?<name>${NAME})(?![’'\\p{L}])`,
    'gu',
  ),
  new RegExp(`^At (?<name>${NAME}),? (?:we|I)(?!\\p{L})`, 'gu'),
];

/** More would only cost time. */
const MOST_EMPLOYERS = 20;

/** The names of employers that some sentences give, the first ones. */
export function employers(sentences: readonly string[]): Set<string> {
  const names = sentences
    .map((sentence) => oneLine(sentence).text)
    .flatMap((text) => EMPLOYERS.flatMap((pattern) => [...text.matchAll(pattern)]))
    .flatMap(({ groups }) => groups?.name ?? []);
  return new Set(names.filter(isName).slice(0, MOST_EMPLOYERS));
}

const NUMBER = '\\d(?:[\\d.,]{0,20}\\d)?';
const SCALE = '(?: ?(?:k|m|bn|thousand|million|billion))';
const COUNT = `(?:${NUMBER}${SCALE}?|(?:\\p{L}+ )?(?:thousand|million|billion)s?(?: of)?)(?![\\p{L}\\p{N}])`;
const CURRENCY = '(?:euros?|dollars?|pounds?|yen|rupees?|francs?|crowns?|EUR|USD|GBP|CHF|INR)';
const PEOPLE =
  '(?:users?|customers?|subscribers?|members?|accounts?|players?|installs?|downloads?|shoppers?|riders?|patients?|merchants?|clients?|passengers?|guests?|readers?|listeners?|viewers?|visitors?)';

/** Amounts of money, and of the people a business serves from a thousand on. */
const FIGURES: readonly RegExp[] = [
  new RegExp(`[$€£¥₹] ?${NUMBER}${SCALE}?(?![\\p{L}\\p{N}])`, 'giu'),
  new RegExp(`(?<![\\p{L}\\p{N}])${COUNT} ${CURRENCY}(?!\\p{L})`, 'giu'),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:\\d{1,3}(?:[.,]\\d{3}){1,6}|\\d{4,20}|${NUMBER}${SCALE}|(?:\\p{L}+ )?(?:thousand|million|billion)s?(?: of)?) (?:\\p{L}+ ){0,2}${PEOPLE}(?!\\p{L})`,
    'giu',
  ),
];

/** "Acme lost $4.2 million": a name that nobody has called an employer, with what only one has. */
const SUBJECT = new RegExp(
  `(?<!\\p{L})(?<name>${NAME}) (?:lost|earned|earns|made|makes|turned over|took in|loses|serves|served|billed|invoiced) (?:\\p{L}+ ){0,3}?(?:[$€£¥₹] ?)?${NUMBER}${SCALE}(?!\\p{L})`,
  'u',
);

/** Figures of a business in a sentence that names the employer; offsets into the sentence. */
export function businessFigures(sentence: string, names: ReadonlySet<string>): Span[] {
  const { text, original } = oneLine(sentence);
  const subject = SUBJECT.exec(text)?.groups?.name;
  const isNamed =
    subject?.split(' ').some(isName) === true || [...names].some((name) => holds(text, name));
  if (!isNamed) return [];
  return withoutOverlaps(
    FIGURES.flatMap((figure) => [...text.matchAll(figure)]).map(({ 0: { length }, index }) =>
      original({ start: index, end: index + length }),
    ),
  );
}

function holds(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at + name.length));
}
