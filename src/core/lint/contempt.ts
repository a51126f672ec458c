import type { Span } from '../text';

const PEOPLE =
  '(?:he|she|they|somebody|someone|people|(?<!(?:my|our|I) )(?:engineers?|developers?|operators?|admins?|vendors?|contractors?|suppliers?|providers?|partners?|teams?|departments?|managers?|management|bosses|boss|directors?|colleagues?|guys?|staff|office|operations|ops|sales|marketing|finance|security|recruiting|support|legal|procurement|networking|QA|HR|IT)|(?!(?:I|We|It|This|That|The|There|Nobody|None|Nothing|Everything|Which|What|My|Our)\\b)\\p{Lu}\\p{Ll}+)';
const SURELY =
  '(?:simply|just|clearly|plainly|obviously|too|so|very|really|completely|totally|utterly|always|all|only|entirely|solely|fully|alone|again) ';

/** Contempt for people as the subject: "they are clueless", "Bob screwed up the deploy". */
const OF_PEOPLE: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}])${PEOPLE}(?: (?:was|were|is|are)|['’](?:re|s)) (?:${SURELY}){0,2}(?:an? |the )?(?:clueless|incompetent|useless|lazy|careless|sloppy|stupid|hopeless|ignorant|negligent|amateurs?|idiots?|to blame|at fault|guilty)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<![\\p{L}])${PEOPLE} (?:${SURELY}|had |have |has ){0,2}(?:screw(?:ed|s)?|mess(?:ed|es)?) (?:(?:it|this|that|things|everything) )?up(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<![\\p{L}])${PEOPLE} (?:${SURELY}|had |have |has ){0,2}(?:botched|bungled|dropped the ball|fell asleep)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<![\\p{L}])(?:${PEOPLE}|who) (?:${SURELY}){0,2}(?:(?:did not|didn['’]t|does not|doesn['’]t|do not|don['’]t) (?:care|bother)|(?:could not|couldn['’]t|cannot|can['’]t) be bothered|never bother(?:ed|s)?|had no (?:idea|clue) what (?:he|she|they))(?!\\p{L})`,
    'u',
  ),
];

/** Contempt and sole blame whoever is the subject. */
const OF_ANYBODY: readonly RegExp[] = [
  /\bhalf a brain\b|\b(?:sheer|pure|gross|plain) (?:incompetence|negligence|stupidity|laziness|carelessness)\b/i,
  /\b(?:their|his|her|['’]s|[a-z]s['’]) (?:own )?(?:incompetence|negligence|stupidity|laziness|carelessness|sloppiness|ignorance)\b/i,
  /\b(?:was|were|is|came down to|down to|because of|caused by|due to) (?:(?:all|only|simply|just|clearly|entirely|purely|plain|a|the) ){0,2}(?:human|user|operator) error\b/i,
  /\bhuman error (?:was|is) (?:the )?(?:root |only |sole )?(?:cause|reason)\b|\b(?:blamed?|cause|reason)[^.;:!?]{0,20}: (?:human|operator|user) error\b/i,
  /\b(?:was|were|is) (?:(?:all|only|simply|just|clearly|entirely|solely|completely) ){0,2}(?:(?:their|his|her)|(?:the )?(?:[\p{L}-]{1,20} ){0,2}?(?!(?:it|that|there|here)['’])[\p{L}-]{2,20}(?:['’]s|s['’])) (?:own )?(?:fault|mistake)\b/iu,
  /\b(?:was|is) the (?:fault|mistake) of (?!(?:me|mine|us|ours|my|our|nobody|no one)\b)/i,
];

/** Denied, asked or told of others, and so not the teller's verdict. */
const NOT_MEANT =
  /\b(?:not|never|no|nobody|no one|nothing|without|whether|if|instead of|rather than|said|says|told|thought|felt|feared|believed|assumed|claimed|argued|wrote|blamed|called|joked|who|whose|looked|seemed|as if|as though)\b[^.;:!?]{0,80}$/i;
const DENIED =
  /\b(?:not|nobody|no one|anyone|anybody|everyone|our own|my own)\b|n['’]t (?:their|his|her|the)\b/i;

/** Where a sentence makes people the whole cause, or speaks of them with contempt. */
export function contempt(sentence: string): Span | undefined {
  const line = sentence.replace(/\s/g, ' ');
  return (
    firstMeant(line, OF_PEOPLE, () => true) ??
    firstMeant(line, OF_ANYBODY, (text) => !DENIED.test(text))
  );
}

function firstMeant(
  line: string,
  patterns: readonly RegExp[],
  isVerdict: (text: string) => boolean,
): Span | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(line);
    if (!match || !isVerdict(match[0])) continue;
    if (NOT_MEANT.test(line.slice(Math.max(0, match.index - 120), match.index))) continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
