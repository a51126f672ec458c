import { patternOf, type Pattern } from '../patterns/pattern';
import type { Span } from '../text';
import { byParagraph } from './remembered';

/** A credential in a text. Its wording must never reach a message. */
export interface Secret extends Span {
  /** What it looks like, for a message: "a private key"; in English, see `SECRET_KINDS`. */
  kind: string;
  /** What of it must stay secret. */
  values: readonly string[];
}

const PASSWORD = 'a password or a key';

type Token = readonly [expression: RegExp, kind: string];

/** The only credential that runs over empty lines. */
const PRIVATE_KEY: Token = [
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:[^-]{0,8000}-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----)?/g,
  'a private key',
];

/** Tokens that can be told by how they begin or end. */
const TOKENS: readonly Token[] = [
  [/\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g, 'an access key'],
  [
    /\b(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_\w{22,255}|glpat-[\w-]{20,64})(?![\w-])/g,
    'an access token',
  ],
  [/\bxox[abeoprs]-[\w-]{10,255}/g, 'an access token'],
  [/\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{10,255}/g, 'a secret key'],
  [/\bsk-(?=[\w-]{0,60}\d)(?:[a-z]{2,6}-)?[\w-]{20,255}/g, 'a secret key'],
  [
    /\b[a-z][a-z0-9]{1,12}_(?:live|test|prod|secret|key|token|pat)_(?=[a-z]{0,40}\d{1,20}[a-z]{1,40}\d)[a-z0-9]{10,255}\b/gi,
    'a secret key',
  ],
  [
    /\b(?:whsec|secret|token|pat|key)_(?=[a-z]{0,40}\d{1,20}[a-z]{1,40}\d)[a-z0-9]{16,255}\b/gi,
    'a secret key',
  ],
  [/\bBearer (?=[a-z]{0,40}\d{1,20}[a-z]{1,40}\d)[\w.~+/=-]{16,2000}/gi, 'an access token'],
  [/\bAIza[\w-]{35}(?![\w-])/g, 'a secret key'],
  [/\b(?:npm|hf|dop_v1|shpat)_(?=[A-Za-z0-9]{0,60}\d)[A-Za-z0-9]{30,128}\b/g, 'an access token'],
  [/\bSG\.[\w-]{16,64}\.[\w-]{16,128}/g, 'a secret key'],
  [/\beyJ[\w-]{8,2000}\.eyJ[\w-]{8,4000}\.[\w-]{8,2000}/g, 'a signed token'],
  [/\bhooks\.slack\.com\/services\/T\w{5,20}\/B\w{5,20}\/\w{16,64}/g, 'a webhook address'],
];

/** What credentials look like, in English; translated where it is shown. */
export const SECRET_KINDS: readonly string[] = [
  ...new Set([...[PRIVATE_KEY, ...TOKENS].map(([, kind]) => kind), PASSWORD]),
];

const tokenPattern = ([expression, kind]: Token) => ({ pattern: patternOf(expression), kind });

const TOKEN_PATTERNS = TOKENS.map(tokenPattern);
const PRIVATE_KEYS = [tokenPattern(PRIVATE_KEY)];

/** The name of a credential with what code puts before it: `password`, `"DB_PASSWORD"`, `dbToken`. */
const NAME =
  '(?<![\\w-])["\']?(?:[\\w-]{0,40}(?:password|passphrase|passcode|passwd|secret|token|credentials|(?:api|access|auth|client|private|signing|encryption|storage|account)[ _-]?key)|(?:[\\w-]{0,40}[_-])?(?:pwd|pass|pw))["\'`]?';

const QUOTED = '"([^"\\s]{4,200})"|\'([^\'\\s]{4,200})\'|`([^`\\s]{4,200})`|“([^”\\s]{4,200})”';

/** A call is no value. */
const BARE = '(?![\\w.]{1,200}\\()([^\\s"\'`“”,;()|&]{4,200})';

/** How a credential is written beside its name; its value is the first group that took part. */
const ASSIGNMENTS = [
  new RegExp(`${NAME}(?:=|:=|=>)(?:${QUOTED}|${BARE})`, 'giu'),
  new RegExp(`${NAME}\\s{0,3}(?::=|=>|=)\\s{0,3}(?:${QUOTED})`, 'giu'),
  /\bauthorization: ?(?:bearer|basic|token) ([\w.~+/=-]{12,2000})/gi,
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{0,80}:([^\s@/]{3,80})@[^\s)>\]"'`]{0,200}/gi,
].map(patternOf);

/** The same where prose looks alike, so that the value must look like no word. */
const LOOSE_ASSIGNMENTS = [
  new RegExp(`${NAME} {0,3}(?::=|=>|=) {0,3}${BARE}`, 'giu'),
  new RegExp(
    `${NAME}(?::|(?: \\p{L}{1,20}){0,4} (?:is|was|were|be|of|to)) {0,3}(?:${QUOTED})`,
    'giu',
  ),
  new RegExp(`${NAME}: {0,3}([^\\s"'\`“”,;()|]{6,200})(?=[ \\t]*(?:$|["'\`]))`, 'gimu'),
].map(patternOf);

const WORD_NAME = '(?<![\\w-])(?:password|passphrase|passcode|passwd|pwd|pw|credentials)';
const KEY_NAME =
  '(?<![\\w-])(?:secret|token|(?:api|access|auth|client|private|signing|encryption|storage|account|secret)[ _-]?key)';
/** A word that takes the meaning elsewhere: "the password column `x`". */
const ABOUT =
  '(?:columns?|fields?|polic(?:y|ies)|managers?|files?|tables?|headers?|endpoints?|hash(?:es)?|rules?|resets?|buckets?|counts?|length|sizes?|types?|formats?|names?|variables?|paths?|services?|pages?|expir(?:y|es)|versions?|forms?|checks?|options?|flags?)';
const OF = `(?: (?!${ABOUT}\\b)\\p{L}{1,20}){0,4}`;
/** What leads from the name to the value in a sentence. */
const TELLS =
  '(?:(?:,| was| is| were| be| being|, which (?:was|is)|:)?(?: (?:still|just|simply|now|then|always|literally|actually|set to|called))?)';
const IN_PROSE = '([^\\s"\'`“”,;()|]{5,80}[^\\s"\'`“”,;()|.:?])(?=[.,;:?)]{0,3}(?:\\s|$))';

/** A value in a sentence that was written for people. */
const QUOTED_WORDS = patternOf(new RegExp(`${WORD_NAME}${OF}${TELLS} {1,2}(?:${QUOTED})`, 'giu'));
const TOLD_WORDS = [
  new RegExp(
    `(?<![\\w-])(?:log-?in|account|user|username)${OF}[ (:]{1,3}\`[^\`\\s]{2,40}\` ?(?:/|and|:|with) ?(?:${QUOTED})`,
    'giu',
  ),
  new RegExp(`${WORD_NAME}${OF} {1,2}\\(${IN_PROSE}`, 'giu'),
  new RegExp(
    `${WORD_NAME}(?:${TELLS}|${OF}(?: was| is| were|:)(?: still| just| simply)?) {1,2}${IN_PROSE}`,
    'giu',
  ),
  new RegExp(`(?<![\\w/-])(?:root|admin|administrator)(?: \\/ |:)${IN_PROSE}`, 'gu'),
].map(patternOf);
const TOLD_KEYS = [
  new RegExp(`${KEY_NAME}${OF}${TELLS} {1,2}(?:${QUOTED})`, 'giu'),
  new RegExp(
    `${KEY_NAME}(?:${TELLS}|${OF}(?: was| is| were|:)(?: still| just| simply)?) {1,2}${IN_PROSE}`,
    'giu',
  ),
].map(patternOf);
const PIN = patternOf(/\bPIN(?:,? (?:is|was|code|number))?:? (\d{4,8})\b/g);

/** What stands where a value will be, or was. */
const STAND_IN =
  /^(?:[*x•.…_?-]{3,}|<.*|\[.*|\{.*|\(.*|\$.*|%.*|\*.*|(?:null|none|true|false|nil|undefined|empty|redacted|removed|hidden|masked|secret|password|passwd|token|required|optional|string|changeme\b.*|your.*|example.*)|(?:process\.env|os\.environ|env|secrets|vault|config|settings)\b.*|\p{L}[\w.]*\(.*|\p{L}+(?:\.\p{L}+)+)$/iu;

/** What no word of prose has: digits among letters, or signs. */
const MIXED = /\d.*\p{L}|\p{L}.*\d|[!#$%^&*+=~]/u;

/** A password that somebody made up: letters and two digits, or a digit and a sign. */
const INVENTED =
  /^(?!.*\/)(?!\p{Lu}{1,6}-?\d+(?:-\d+)*$)(?!\d+[-+]?\p{L}+$)(?!\d{4}-\d\d-)(?!.*-(?:based|encoded|encrypted|hashed|protected|free|only|long|characters?|digits?|bit|letters?)$)(?=\P{L}*\p{L})(?=\D*\d[^\d!#$%&*+=@?]*[\d!#$%&*+=@?]|[^!#$%&*+=@?]*[!#$%&*+=@?]\D*\d|\p{L}+\d\p{L}+$)/iu;
/** The same between quotation marks, where a digit among letters is enough. */
const QUOTED_INVENTED =
  /^(?!.*[/\\])(?!\d+(?:[smhd]|[kmg]b)$)(?=\P{L}*\p{L}|[^!#$%&*+=@?]*[!#$%&*+=@?])(?=\D*\d|[^!#$%&*+=@?]*[!#$%&*+=@?])/iu;
/** A key that a machine made: letters and digits in turn. */
const TANGLED = /^(?!.*\/)(?=.{8})\D*\d\P{L}*\p{L}\D*\d/u;

/** The credentials in a text, in the order in which they stand; those that overlap count as one. */
export function secrets(text: string): Secret[] {
  const found = [...tokens(text, PRIVATE_KEYS), ...inParagraphs(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const joined: Secret[] = [];
  for (const one of found) {
    const last = joined.at(-1);
    if (!last || one.start >= last.end) joined.push(one);
    else joined.splice(-1, 1, join(last, one));
  }
  return joined;
}

function join(first: Secret, second: Secret): Secret {
  const end = Math.max(first.end, second.end);
  return { ...first, end, values: [...first.values, ...second.values] };
}

const inParagraphs = byParagraph((text) => [...tokens(text, TOKEN_PATTERNS), ...assigned(text)]);

function tokens(text: string, patterns: readonly ReturnType<typeof tokenPattern>[]): Secret[] {
  return patterns.flatMap(({ pattern, kind }) =>
    pattern.matchAll(text).map(({ 0: token, index }) => ({
      start: index,
      end: index + token.length,
      kind,
      values: [token],
    })),
  );
}

function assigned(text: string): Secret[] {
  const strict = ASSIGNMENTS.flatMap((pattern) => valued(text, pattern));
  const loose = LOOSE_ASSIGNMENTS.flatMap((pattern) => valued(text, pattern, MIXED));
  const words = [
    ...valued(text, QUOTED_WORDS, QUOTED_INVENTED),
    ...TOLD_WORDS.flatMap((pattern) => valued(text, pattern, INVENTED)),
  ];
  const keys = TOLD_KEYS.flatMap((pattern) => valued(text, pattern, TANGLED));
  return [...strict, ...loose, ...words, ...keys, ...valued(text, PIN)];
}

function valued(text: string, pattern: Pattern, wanted = /./): Secret[] {
  return pattern.matchAll(text).flatMap((match) => {
    const value = match.slice(1).find((group) => typeof group === 'string') ?? '';
    if (STAND_IN.test(value) || !wanted.test(value)) return [];
    const end = match.index + match[0].length;
    return [{ start: match.index, end, kind: PASSWORD, values: [value] }];
  });
}
