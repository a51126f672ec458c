// Oniguruma patterns for the prose of a section. None can match markup, so that Markdown's own
// highlighting stays whole, and none looks twice at the same run of characters.

/** Not within a word, a number, an address or a version; an underscore may open emphasis. */
const START = String.raw`(?<![\p{L}\p{N}.,:/@#%&=+?\\-])(?<![\p{L}\p{N}]_)`;
const WORD_END = String.raw`(?!_?[\p{L}\p{N}])`;
const END = String.raw`${WORD_END}(?![.,:/-][0-9])`;
const NUMBER = '[0-9]++(?:[.,][0-9]++)*+(?:[kKM](?![A-Za-z]))?';
const GAP = '[ \u00a0\u202f]?';
const RANGE = `${NUMBER}(?:${GAP}[–-]${GAP}${NUMBER})?`;
const SIZE = '(?: ?(?:k|thousand|[Mm]|million|bn|billion)\\b)?';
const NUMBER_WORD = `(?:${anyOf(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred thousand',
)})`;

const UNIT = [
  '(?:milli|micro)?seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|quarters?|years?',
  'ns|µs|ms|s|h',
  '[kKMGTP]i?[bB](?:ps|/s)?|[KMGT]?bit/s|bytes?|[kMG]?Hz|[kM]?W',
  '[rq]ps|(?:requests?|queries|req|errors?|events?|pages|alerts?) ?(?:/|per|an?|each) ?(?:s|second|minute|min|hour|day|night|week|month|quarter|shift)',
  'percent|per cent|percentage points|points|pp|basis points|times|fold|nines',
].join('|');

/** Words that follow a number which counts nothing: "point 6 of", "at 9 we". */
const NO_NOUN = `(?:${anyOf(
  'of and or in on at to from by with for as is was were it we he she they the that this which when while because before after until an am pm',
)})`;
/** Words before a number that names something instead of counting it, each with its space. */
const NAMED = anyOf(
  'january february march april may june july august september october november december ' +
    'version step phase point room floor line page week day chapter part port rack tier level section ticket option figure',
  ' ',
);
const YEAR = '(?:19|20)[0-9]{2}(?![0-9,.])';

/** Amounts with a unit, money, changes from one number to another, percentiles, counted things. */
export const QUANTITIES: readonly string[] = [
  String.raw`${START}[Ff]rom ${RANGE}(?:%|${GAP}(?:${UNIT}))? to ${RANGE}(?:%|${GAP}(?:${UNIT}))?${END}`,
  String.raw`${START}[$€£¥]${GAP}${RANGE}${SIZE}${END}`,
  String.raw`${START}${RANGE}${SIZE}${GAP}(?:[$€£¥](?![0-9])|(?:euros?|dollars?|pounds|EUR|USD|GBP|CHF|JPY)\b)`,
  String.raw`${START}${RANGE}(?:${GAP}%|${GAP}[x×]${WORD_END}|-fold\b)`,
  String.raw`${START}(?!(?:19|20)[0-9]0s)${RANGE}${SIZE}(?:${GAP}|-)(?:${UNIT})${WORD_END}`,
  String.raw`\b${NUMBER_WORD}(?:[ -]${NUMBER_WORD}){0,4}[ -](?:${UNIT})${WORD_END}`,
  String.raw`${START}[pP](?:50|75|90|95|99)(?:\.?9+)?${WORD_END}`,
  String.raw`${START}(?<!${NAMED})(?!${YEAR})${NUMBER}(?= (?!${NO_NOUN}\b)[a-z]{3})`,
];

/** Prompts of the story template, blanks, and the usual marks for text that is still to come. */
export const PLACEHOLDERS: readonly string[] = [
  String.raw`\[[^\[\]\n]*+(?<=…|\.\.\.)\](?![\[(:])`,
  String.raw`(?<![\p{L}\p{N}_\\])__+(?![\p{L}\p{N}_*])`,
  String.raw`(?<![\p{L}\p{N}_])(?:TBD|TBC|TODO|FIXME|XXX+|\?\?\?+)${WORD_END}`,
  String.raw`(?i)(?<!\p{L})lorem ipsum(?!\p{L})`,
];

/** The words, each with a small or a capital initial and followed by `end`, as alternatives. */
function anyOf(words: string, end = ''): string {
  return words
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}${end}`)
    .join('|');
}
