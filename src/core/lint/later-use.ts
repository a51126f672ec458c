import { patternOf } from '../patterns/pattern';
import { oneLine } from './one-line';
import { tellsOwnDeed } from './own-part';

/** What is intended or wished for and not done: "we should", "I'll". */
const INTENTION = patternOf(
  /(?<![\p{L}'’])(?:(?:I|we)(?:['’]ll| (?:\p{L}+ )?(?:will|would|shall|should|must|want to|need to|have to|plan to|hope to|intend to|try to|am going to|are going to)|['’](?:m|re) (?:not )?going to)|next time,? (?:I|we)['’]d|if (?:(?:I|we) (?:could|had|did|were)|(?:it|this|that) (?:ever )?happen(?:s|ed)))(?!\p{L})/iu,
);

/** "I know", "we have learned", "I was proud". */
const THOUGHT =
  /(?<![\p{L}'’])(?:I|we)(?:['’](?:ve|m|d|re))? (?:(?:have|had|did|do|now|also|only|really|still|always|later|not|never|\p{L}+ly) ){0,3}(?:know|knew|known|learn(?:ed|t)?|underst(?:and|ood)|reali[sz]ed?|think|thought|feel|felt|believed?|see|saw|am|was|were|are|been|mean|remember|wish|hope)(?!\p{L})/iu;

/** "I had asked": what lies before the time that is told. */
const DONE_BEFORE = /(?<![\p{L}'’])(?:I|we)(?: had|['’]d) \p{L}+/giu;

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const SEASON = 'spring|summer|autumn|fall|winter';
const PERIOD = `time|day|night|week|month|quarter|half|year|sprint|project|release|incident|outage|migration|launch|round|one|${SEASON}`;

/** A time after the story, or another occasion. */
const LATER = patternOf(
  new RegExp(
    [
      'ever since|since (?:then|that|this|last|the)|since(?=\\s*[.,;:]|$)|from (?:then|that|this|now) on|from that (?:day|moment|point|time)',
      `(?:the|my|our|his|her|their|a|in|on) (?:next|following|later|second|third)(?! (?:thing|point|lesson|step|reason|person|reader))`,
      `(?:next|following|last|this|another|other) (?:${PERIOD})`,
      '(?:days?|weeks?|months?|quarters?|years?) after|later|afterwards?|after (?:that|this|it)|meanwhile|in the meantime|once again|(?<!and )again(?! and again)',
      `(?:in|on|by|last|this|of) (?:early |late |the )?(?:${MONTH}|${SEASON})|(?:in|since|during) (?:19|20)\\d\\d`,
      '(?:the same|a similar|another) (?:way|thing|question|check|rule|case|situation|team|system|service)|did the same',
    ]
      .map((part) => `(?<!\\p{L})(?:${part})(?!\\p{L})`)
      .join('|'),
    'iu',
  ),
);

/** The present beside the past: what is done otherwise today. */
const NOWADAYS = patternOf(
  /(?<!\p{L})(?:now|today|nowadays|these days|no longer|any ?more|still|by default)(?!\p{L})/iu,
);

/** "So in the next round I asked": what followed from the lesson. */
const CONSEQUENCE = patternOf(/^so,? (?:for|in|on|at|with|when|before|during) /iu);

/** A rule that others keep too. */
const CUSTOM = patternOf(
  /(?<!\p{L})(?:(?:made|make) it a (?:rule|habit)|(?:became|become|is|are) (?:now |still )?(?:a|an|our|the|my|part of (?:our|the|my)) (?:fixed )?(?:rule|habit|practice|standard|routine|check ?list|template|process|plan)|(?:used|applied|repeated|kept|did) (?:it|this|that|them|the same|what I) )/iu,
);

const HABIT_VERB =
  'ask|begin|block|book|bring|build|call|check|choose|compare|count|cut|define|do|draw|explain|give|go|hold|include|invite|involve|keep|leave|let|list|listen|look|make|measure|meet|name|note|offer|open|plan|prepare|put|read|record|refuse|rehearse|require|review|ring|run|say|schedule|send|set|share|show|sit|speak|start|stop|take|talk|tell|test|track|try|use|verify|visit|wait|walk|watch|write';

/** "I ask for a test", told as a habit and not as a condition. */
const HABIT = patternOf(
  new RegExp(
    `(?<!\\b(?:if|when|before|until|unless|that|what|how|do|did|should|must|could|can) )(?<![\\p{L}'’])(?:I|we) (?:(?:always|also|never|first|then|only|often|usually|still|do not|don['’]t|\\p{L}+ly) ){0,2}(?:${HABIT_VERB})(?!\\p{L})`,
    'iu',
  ),
);

/** "I have asked for it twice", "I stopped promising dates". */
const SINCE_DONE = patternOf(
  /(?<![\p{L}'’])(?:I|we)(?:['’]ve| have)(?: (?:always|also|never|since|now|not|already|often))? (?!(?:learn|reali|come to|been|had|to |a |an |no |the |understood|thought|felt|known|seen))\p{L}+|(?<![\p{L}'’])I (?:have )?(?:stopped|started|began|begun) (?:to \p{L}+|\p{L}+ing)(?!\p{L})/iu,
);

/** Whether a sentence tells a changed behavior, or an occasion on which it was used. */
export function tellsLaterUse(sentence: string): boolean {
  const text = oneLine(sentence).text;
  if (INTENTION.test(text)) return false;
  if (HABIT.test(text) || SINCE_DONE.test(text) || CUSTOM.test(text)) return true;
  if (![LATER, NOWADAYS, CONSEQUENCE].some((mark) => mark.test(text))) return false;
  return !THOUGHT.test(text) || tellsOwnDeed(text.replace(THOUGHT, ' ').replace(DONE_BEFORE, ' '));
}

const LESSON = patternOf(
  /(?<!\p{L})(?:learn(?:ed|t|ing|s)?|lessons?|taught|teach(?:es)?|tak(?:e|en|ing) (?:away|from)|takeaway|took (?:away|from)|reali[sz]ed?|underst(?:and|ood)|know now|now know|important|matters?|should|must|showed me|key)(?!\p{L})/iu,
);

/** Whether a sentence states a lesson. */
export function statesLesson(sentence: string): boolean {
  return LESSON.test(sentence);
}
