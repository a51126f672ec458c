import { patternOf } from '../patterns/pattern';
import { oneLine } from './one-line';
import { hasQuantity } from './quantities';

const THING =
  '(?:checks?|guards?|alerts?|alarms?|limit(?:er)?s?|validat(?:or|ion)s?|tests?|timeouts?|retr(?:y|ies)|rules?|tools?|scripts?|jobs?|queues?|config(?:uration)?s?|pipelines?|canar(?:y|ies)|gates?|keys?|locks?|monitor(?:s|ing)?|dashboards?|graphs?|templates?|runbooks?|checklists?|process(?:es)?|procedures?|policy|policies|defaults?|switch(?:es)?|flags?|thresholds?|roll-?backs?|deploy(?:s|ment)?|release|builds?|quotas?|back-?ups?|index|caches?|servers?|clusters?|disks?|database|tables?|quer(?:y|ies)|code|software|service|systems?|library|network|links?|cron|certificates?|step|stage|field|page|pager|rota|schedule|budget|fallback|breaker|probe|hook|linter|permissions?|access|review step|log(?:s|ging)?|traffic|threads?|pool|buffer|replicas?|shards?|version|patch|bug|fault|leak|deadline|mutes?)';
const DID =
  '(?:added|built|wrote|written|changed|replaced|introduced|automated|removed|deleted|fixed|repaired|set|put|made|switched|moved|installed|coded|split|limited|capped|enforced|created|turned|configured|redesigned|rewrote|rewritten|patched|migrated|dropped|raised|lowered|tightened|separated|isolated|locked|taught|extended|merged|cut|updated|upgraded|got|gave|given|defined|agreed on|required)';

/** What is different in the system, told as a deed, as what was done to it, or as what it does now. */
const CHANGES = [
  new RegExp(`(?<!\\p{L})${DID}(?!\\p{L})[^.;!?]{0,80}?(?<!\\p{L})${THING}(?!\\p{L})`, 'iu'),
  new RegExp(
    `(?<!\\p{L})${THING}(?!\\p{L})[^.;!?]{0,60}?(?<!\\p{L})(?:now|no longer|automatically|from then on|since then)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:now|no longer|from then on|since then)(?!\\p{L})[^.;!?]{0,60}?(?<!\\p{L})${THING}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})${THING}(?!\\p{L})[^.;!?]{0,60}?(?<!\\p{L})(?:was|were|is|are|got|has been|have been|had been) (?:\\p{L}+ ){0,2}?${DID}(?!\\p{L})`,
    'iu',
  ),
  /(?<!\p{L})(?:(?:can|could|may)(?: no longer|not|['’]t)|refuses?|refused|rejects?|rejected|blocks|requires|needs|must) (?!(?:to know|more time)(?!\p{L}))/iu,
  /(?<!\p{L})took (?:it|them|that|this|the \p{L}+(?: \p{L}+)?) (?:out|down|off)(?!\p{L})/iu,
  /(?<!\p{L})no (?:\p{L}+ ){1,4}(?:leaves|goes|gets|reaches|passes|starts|enters)(?!\p{L})/iu,
].map(patternOf);

const SPAN_OF_TIME =
  '(?:days?|nights?|weeks?|months?|quarters?|years?|releases?|deploys?|deployments?|rollouts?|runs?|incidents?|drills?)';
/** "Since" in time, and not for a reason. */
const SINCE =
  '(?:ever since|since (?:then|that|this|last|January|February|March|April|May|June|July|August|September|October|November|December|\\d)|since(?= ?[.,;:!)]|$)|until today|so far)';
const STOPPED =
  '(?:stopped|caught|catches|blocked|rejected|refused|prevented|detected|warned|flagged|saved|held|survived|passed|failed over|recovered|worked|fired)';

/** How it is known that a change works: what it has done since, and a test of it. */
const CHECKS = [
  new RegExp(
    `(?<!\\p{L})${SINCE}(?!\\p{L})[^.;!?]{0,120}?(?<!\\p{L})(?:no|not|never|none|nothing|zero|once|twice|${STOPPED})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:no|not|never|none|nothing|zero|once|twice|${STOPPED})(?!\\p{L})[^.;!?]{0,120}?(?<!\\p{L})(?:${SINCE}|again|after that)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:drill(?:ed|s)?|rehears(?:ed|al|als)|re-?ran|test(?:ed|s)?|tried|trial|dry run|game day|chaos|load test|simulat(?:ed|ion)|pulled the plug|provoked|injected)(?!\\p{L})[^;!?]{0,160}?(?<!\\p{L})(?:${STOPPED}|showed|shown|it did|in (?:\\d+|two|three|four|five|six|ten) (?:seconds|minutes))(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:next|same|similar|another|second) (?:\\p{L}+ )?(?:time|outage|incident|failure|fault|event|mistake|error|surge|peak|release|change|update)(?!\\p{L})[^;!?]{0,160}?(?<!\\p{L})${STOPPED}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:it|that|which|check|guard|alert|alarm|limit|limiter|test|validator|rule|gate|tool)(?: (?:has|have|had))?(?: (?:already|since|now|also))? ${STOPPED}(?!\\p{L})`,
    'iu',
  ),
].map(patternOf);

const BEFORE_AND_AFTER = patternOf(
  /(?<!\p{L})(?:from|fell|dropped|down|rose|went|came|cut|halved|instead of|compared|before|after|until|against|was|were|had been|in the (?:year|months?|quarter)|earlier|now|today)(?!\p{L})/iu,
);
const PERIOD = patternOf(
  new RegExp(
    `(?<!\\p{L})(?:in|for|over|within|during|after|to|by|per|an?|each|every|until|of) (?:the |all |its |our )?(?:(?:first|next|last|following|same|past) )?(?:[\\p{L}\\d-]+ ){0,2}?(?:${SPAN_OF_TIME}|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|spring|summer|autumn|fall|winter)(?!\\p{L})`,
    'iu',
  ),
);

/** Whether a sentence tells a change to a system or to the way people work, and not only talk about it. */
export function tellsChange(sentence: string): boolean {
  const { text } = oneLine(sentence);
  return CHANGES.some((change) => change.test(text));
}

/** Whether a sentence tells a test of a change, or what it has done since. */
export function tellsCheck(sentence: string): boolean {
  const { text } = oneLine(sentence);
  return CHECKS.some((check) => check.test(text));
}

/** Whether a sentence measures something before and after, or over a time. */
export function tellsFigures(sentence: string): boolean {
  const { text } = oneLine(sentence);
  return hasQuantity(text) && (BEFORE_AND_AFTER.test(text) || PERIOD.test(text));
}
