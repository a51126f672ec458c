import { patternOf } from '../patterns/pattern';
import { rememberedByText } from '../patterns/seen';
import { blank } from '../story/blank';
import type { Span } from '../text';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)(?:\\.|[a-z]{1,6})?';

/** Numbers that name a thing, a date or a version, or count the effort, and so measure no effect. */
const NAMES = [
  /\b\d{4}-\d{2}(?:-\d{2})?\b|\b\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g,
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b(?:,? \\d{4}\\b)?`, 'g'),
  new RegExp(
    `\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b(?!%| ?(?:percent|per cent))(?:,? \\d{4}\\b)?`,
    'g',
  ),
  /\b(?:in|since|until|during|early|late|mid|(?:spring|summer|autumn|fall|winter|start|end|year|quarter|half)(?: of)?|[QH][1-4])[ -](?:19|20)\d{2}\b(?![.,]?\d|%)|\((?:19|20)\d{2}\)/gi,
  /\b(?:at|by|until|before|around|since) \d{1,2}[:.]\d{2}(?::\d{2})?\b(?! ?(?:%|percent|per cent|m?s\b|seconds?\b))/gi,
  /\b(?:version|release|v) ?\d[\d.]*\b|\b\d+\.\d+\.\d+\b/gi,
  /\b(?:floor|room|hall|building|rack|step|phase|point|item|section|chapter|tier|level|priority|severity|sev|stage|option|number|no\.|ticket|line|figure|sprint|quarter|team|generation|part)s? #?\d+(?:(?:,| and|,? or) \d+)*\b/gi,
  /\b\d+(?:st|nd|rd|th)\b/gi,
  /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen)[ -](?:\p{L}+ ){0,2}?(?:meetings?|workshops?|sessions?|e?-?mails?|slides?|documents?|docs|commits?|pull requests?|bullet points?|signatures?|coffees?|focus areas?|stakeholders?|stakeholder groups?|page (?:document|agreement|paper|plan|memo))\b/giu,
].map(patternOf);

const NUMBER_WORD =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|dozens?';

/** Digits, number words, fractions, multiples, nothing at all, and a change between two rhythms. */
const QUANTITIES = [
  /(?<![\p{L}\d_#.-])[€$£+-]?\d/u,
  new RegExp(`(?<!\\p{L})(?:${NUMBER_WORD})(?!\\p{L})`, 'iu'),
  /\bone (?:in|third|half|quarter|fifth|tenth|percent|per cent)\b|\bfrom one\b|\bto one\b/i,
  new RegExp(
    `\\bone (?:out )?of (?:(?:the|our|my|their|all|every) )?(?:\\d|(?:${NUMBER_WORD})\\b)`,
    'iu',
  ),
  /(?:\bnot|n['’]t) (?:had|seen|lost|missed|needed|got|received|heard of) (?:one|a single)\b/i,
  /\b(?:half (?:of|the|a|an|as|that|our|its|their)|(?:by|to) (?:(?:a|the) )?half|in half|halves|halved|halving|a (?:third|quarter|fifth|tenth)(?: of|\b(?= (?:less|more|fewer|faster|cheaper)))|by a (?:third|quarter|fifth|tenth)|\p{L}+ (?:thirds|quarters|fifths|tenths))/iu,
  /\b(?:doubl|tripl|trebl|quadrupl)(?:e|ed|es|ing)\b|\b(?:twice|thrice)\b|\b\p{L}+-?fold\b/iu,
  /\b(?:none|zero|nought|nil|not (?:a single|one)|without a single)\b/i,
  /\bfrom (?:\p{L}+ )?(?:seconds|minutes|hours|days|weeks|months|quarters|years|hourly|daily|nightly|weekly|monthly|quarterly|yearly)\b[^.;!?]{0,40}?\bto\b/iu,
].map(patternOf);

/** Whether a text holds a quantity that could measure an effect. */
export const hasQuantity = rememberedByText((text): boolean => {
  const measured = NAMES.reduce((rest, name) => name.replaceAll(rest, () => ' '), text);
  return QUANTITIES.some((quantity) => quantity.test(measured));
});

/** The first quantity in a text that could measure an effect, as a span of the text. */
export function firstQuantity(text: string): Span | undefined {
  const measured = NAMES.reduce((rest, name) => name.replaceAll(rest, blank), text);
  const [first] = QUANTITIES.map((quantity) => quantity.exec(measured))
    .filter((found) => found !== null)
    .sort((a, b) => a.index - b.index);
  if (!first) return undefined;
  COUNTED.lastIndex = first.index + first[0].length;
  const counted = COUNTED.exec(text)?.[0].length ?? 0;
  return { start: first.index, end: first.index + first[0].length + counted };
}

/** What belongs to a number that begins at a place, and the word that says of what it is. */
const COUNTED =
  /[\p{L}\p{N}]*(?:[.,]\p{N}+)*(?: ?%|[ -](?!(?:and|or|but|in|on|at|for|of|to|as|by|with)\b)\p{L}+)?/uy;

const PERSON =
  /\b(?:[Ss]he|[Hh]e|[Tt]hey|[Hh]er|him|[Hh]is|[Tt]heir|them|who)\b|(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/u;
const ABILITY =
  /\b(?:now|today|these days|since then|on (?:her|his|their) own|by (?:herself|himself|themselves)|alone|without (?:me|my|us|help|calling|asking|being asked)|for the first time|(?:took|takes|taken) over|(?:leads?|led|runs?|ran|teaches|taught|trains?|trained|mentors?|presents?|presented|rehearses?)|promoted|became)\b/i;

/** Whether a sentence shows a person who does something that they could not do before. */
export function showsNewAbility(text: string): boolean {
  return text
    .split(/(?<=[.!?])\s+/)
    .some((sentence) => PERSON.test(sentence) && ABILITY.test(sentence));
}
