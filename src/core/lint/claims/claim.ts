import type { ExploratoryAreaId } from '../../guide/focus-areas';
import { patternOf, type Pattern } from '../../patterns/pattern';

/** Something that a sentence on one line can show. */
export interface Sign {
  test(line: string): boolean;
}

/** One way in which a text shows a focus area. */
export interface Family {
  id: string;
  /** What is there when it is shown; follows "missing:" in a message and stands on the rule's page. */
  shows: string;
  /** Any of them is enough. They are broad, so that what is missing is missing in any words. */
  signs: readonly Sign[];
  /** Too common in stories to count as a piece of evidence. */
  common?: boolean;
}

/** What counts as evidence for a focus area. */
export interface Claim {
  area: ExploratoryAreaId;
  /** Words that only name the area, or praise it, and show nothing; they are taken out first. */
  labels: Pattern;
  families: readonly Family[];
  /** How many families it takes. */
  least: number;
  /** Ids of families of which one at least must be there. */
  needed: readonly string[];
  /**
   * How many pieces of evidence the Action and the Result must hold: a family that isn't common,
   * once for each sentence that shows it.
   */
  pieces: number;
}

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** Whole words, whatever their case. */
export function words(...parts: string[]): Pattern {
  return patternOf(new RegExp(`${START}(?:${parts.join('|')})${END}`, 'iu'));
}

/** Any of some whole words, whatever their case. Most parts need words of their own, and are tried only with them. */
export const phrase = (...parts: string[]): Sign => anyOf(parts.map((part) => words(part)));

/** Whole words in which capitals count. */
export const exactPhrase = (...parts: string[]): Sign =>
  anyOf(parts.map((part) => patternOf(new RegExp(`${START}(?:${part})${END}`, 'u'))));

const anyOf = (signs: readonly Sign[]): Sign => ({
  test: (line) => signs.some((sign) => sign.test(line)),
});

/** Signs that must all be in the same sentence. */
export const together = (...signs: Sign[]): Sign => ({
  test: (line) => signs.every((sign) => sign.test(line)),
});

/** Up to so many words within a clause. */
export const gap = (words: number) => `(?:[^\\s.,;:!?]{1,30}[ ,]{1,2}){0,${words}}`;

/** Nouns for one person whom one can help to grow. */
export const ROLE =
  '(?:engineers?|interns?|juniors?|newcomers?|starters?|hires?|colleagues?|mentees?|apprentices?|trainees?|graduates?|operators?|developers?|technicians?|analysts?|testers?|students?|members?|people|persons?|direct reports?)';

/** A capitalized word that is no common one. */
export const NAME = `(?!(?:${[
  'I|It|Its|The|This|That|These|Those|There|We|You|They|He|She|My|Our|Your|His|Her|Their|Nobody|Nothing|No|None|Some\\p{Ll}*|Any\\p{Ll}*|Every\\p{Ll}*|Each|All|Both|Another|Other|Others|Many|Most|Half|Part|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty|Thirty',
  'And|But|So|Or|Not|Like|In|On|At|By|For|From|To|Of|With|Without|After|Before|Since|Until|While|As|If|When|Whenever|Once|Then|Instead|Rather|Although|Because|Where|What|Which|Who|Why|How|Here|Now|Today|Still|Just|Only|Even|Also|First|Second|Next|Last|Later|Soon|Again|Meanwhile|Afterwards|Finally|Back|Out|Nowadays|Within|During|Between|Under|Over',
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter',
].join('|')})(?![\\p{L}]))\\p{Lu}\\p{Ll}{1,20}`;

/** Numbers in digits or words. */
export const NUMBER =
  '(?:\\d[\\d.,]{0,20}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|hundreds?|thousands?|millions?)';

export const TIME = '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?)';

export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter|Christmas|Easter|Diwali|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';

/** One person other than the teller, or the people of a team one by one. */
export const PERSON = `(?:[Ss]he|[Hh]e|[Ee]ach of (?:them|us)|[Bb]oth(?: of them)?|${NAME}|${ROLE})`;
/** The same as an object. */
export const WHOM = `(?:her|him|them|(?:each|both|one|two|all) of (?:them|us)|(?:the|my|our|a|an|one|two|three|each|every) ${gap(3)}${ROLE}|${NAME})`;
