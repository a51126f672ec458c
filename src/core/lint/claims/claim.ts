import type { ExploratoryAreaId } from '../../guide/focus-areas';
import { patternOf, type Pattern } from '../../patterns/pattern';

/** One way in which a text shows a focus area. */
export interface Family {
  id: string;
  /** What is there when it is shown; follows "missing:" in a message and stands on the rule's page. */
  shows: string;
  /** Each is tried on one sentence on one line; any of them is enough. */
  signs: readonly Pattern[];
}

/** What counts as evidence for a focus area. */
export interface Claim {
  area: ExploratoryAreaId;
  /** Words that only name the area, or praise it, and show nothing; they are taken out first. */
  labels: Pattern;
  families: readonly Family[];
  /** How many families it takes, one of them in the Action or the Result. */
  least: number;
  /** Ids of families of which one at least must be there. */
  needed: readonly string[];
  /** Whether the needed one must stand in the Action or the Result. */
  neededInDeeds: boolean;
}

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** Whole words, whatever their case. */
export function phrase(...parts: string[]): Pattern {
  return patternOf(new RegExp(`${START}(?:${parts.join('|')})${END}`, 'iu'));
}

/** Whole words in which capitals count. */
export function exactPhrase(...parts: string[]): Pattern {
  return patternOf(new RegExp(`${START}(?:${parts.join('|')})${END}`, 'u'));
}

/** Up to so many words within a clause. */
export const gap = (words: number) => `(?:[^\\s.,;:!?]{1,30}[ ,]{1,2}){0,${words}}`;

/** Nouns for one person whom one can help to grow. */
export const ROLE =
  'engineers?|reports?|interns?|juniors?|seniors?|newcomers?|new (?:starters?|hires?|persons?|people|colleagues?|members?)|colleagues?|mentees?|apprentices?|trainees?|graduates?|operators?|developers?|leads?|students?';

/** A capitalized word that isn't the first of its sentence, or one before a possessive. */
export const NAME =
  '(?!(?:I|It|The|This|That|There|We|You|They|He|She|And|But|So|In|On|At|My|Our|Then|When|If|Each|Every|All|No|Not|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)(?![\\p{L}]))\\p{Lu}\\p{Ll}{1,20}';

/** Numbers in digits or words. */
export const NUMBER =
  '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|hundreds?|thousands?|millions?)';

export const TIME = '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?)';

export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter|Christmas|Easter|Diwali|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
