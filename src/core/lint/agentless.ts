import { patternOf } from '../patterns/pattern';
import type { Span } from '../text';
import { asLine } from './one-line';
import { rememberedByText } from '../patterns/seen';

const ADVERBS = '(?:(?!not\\b|never\\b)\\p{L}{2,15} ){0,2}?';
const BE = "(?:was|were|is|got|(?:has|have|had|['’]s|['’]d) been|being)";

/** A passive in the past: what "is picked" tells how a thing works. */
const PAST_BE = '(?:was|were|got|(?:has|have|had) been)';

/** What one chooses among, and what is chosen about it. */
const OPTION =
  '(?:(?:option|approach|plan|design|vendor|supplier|provider|tool|variant|alternative|solution|path|route|strategy|version|idea|architecture|model|scope|order of \\p{L}+|date|deadline|compromise|framework|technology|candidate|feature)(?:e?s)?|the (?:first|second|third|latter|former|other)(?: one)?)';
const REVERSAL =
  '(?:return|retreat|roll-?back|rewrite|rebuild|freeze|switch|move|migration|shutdown|restart|stop|halt|change|cutover|cut-over)';
const CHOSEN =
  '(?:chosen|selected|picked|preferred|favou?red|settled(?: (?:up)?on)?|determined|decided(?: (?:up)?on)?|agreed (?:up)?on|ruled out|discarded|earmarked|opted for|adopted|taken(?: forward)?)';
const WORDS_BETWEEN = '(?:[^\\s,.;:!?]{1,25} ){0,7}?';
const JUDGED =
  '(?:best|better|wiser?|wisest|safer?|safest|right|necessary|sensible|reasonable|prudent|preferable|advisable|appropriate|acceptable|unnecessary|unwise|enough|simpler|too \\p{L}+|more \\p{L}+)';

const DECISIONS = [
  `\\b(?:it ${BE}|${BE}) ${ADVERBS}decided?\\b(?! by\\b)(?: (?:not )?to \\p{L}+| that\\b| on\\b| against\\b)?`,
  `\\bit ?${BE} ${ADVERBS}(?:agreed|resolved|concluded|voted|opted)(?: for| (?:not )?to \\p{L}+| (?:that|on|in|at|during|early|last)\\b)`,
  `\\bit ${BE} ${ADVERBS}(?:felt|thought|considered|deemed|judged|held|believed|seen as|found)(?: to be)? ${JUDGED}\\b`,
  `\\b(?:was|were) ${ADVERBS}(?:seen|regarded|considered) (?:as )?(?:to be )?the (?:best|better|safer|safest|wiser|right) (?:way|option|choice|course|solution|path)\\b`,
  `\\bit ${BE} ${ADVERBS}felt that\\b`,
  `\\bit ${BE} ${ADVERBS}(?:thought|held|believed|judged|considered) that\\b(?=[^.;:!?]{0,80}? (?:should|ought|could wait|had to|must|needed|would be (?:better|best|enough|safer))\\b)`,
  `\\b(?:an? |the )?(?:\\p{L}{2,15} )?(?:decision|choice|verdict|conclusion|agreement|consensus|compromise|call) ${BE} ${ADVERBS}(?:made|taken|reached|found|struck)\\b`,
  `\\b(?:the )?(?:decision|choice|preference|vote) ${ADVERBS}(?:fell|went|came down|landed) (?:up)?(?:on|for|to|against|in favou?r|with)\\b(?! (?:me|us|him|her|them)\\b)`,
  `\\bcame (?:the|a) decision (?:not )?to \\p{L}+`,
  `(?<!\\b(?:my|our|his|her|their|own) |['’]s )\\b(?:the |a )?(?:decision|choice|verdict|consensus|compromise|conclusion|final word|outcome of the vote) (?:in the \\p{L}+ |at the \\p{L}+ )?(?:was|has been|had been) ${ADVERBS}(?:not )?(?:to \\p{L}+|for|against)\\b`,
  `(?<!\\b(?:my|our|his|her|their|own) |['’]s )\\b(?:the |a )?(?:general |common |shared )?(?:consensus|decision|verdict|thinking|feeling|mood|sentiment) (?:in the \\p{L}+ |at the \\p{L}+ |there )?was ${ADVERBS}that\\b`,
  `\\bthere was (?:an? |general |broad )?(?:\\p{L}+ )?(?:decision|agreement|consensus) (?:not )?(?:to \\p{L}+|that|on)\\b`,
  `\\b(?:preference|priority|the go-ahead|the green light|a go-ahead|approval) ${PAST_BE} ${ADVERBS}given\\b`,
  `(?<!\\b(?:I|we|he|she|they|you|who|team) (?:had |then |finally |soon )?)\\b(?:got|was given|received) the (?:nod|go-ahead|green light|thumbs[- ]up)\\b`,
  `(?<=\\p{L} )(?<!\\b(?:I|we|he|she|they|you|who|team|side|lead|engineers?|manager|nobody|everybody) )(?:won the day|won out|carried the day)\\b`,
  `\\b(?:things|matters|it|this|that|everything) ${PAST_BE} ${ADVERBS}settled (?:in favou?r of|for)\\b`,
  `\\b(?:the |an? )?${OPTION} ${WORDS_BETWEEN}${PAST_BE} ${ADVERBS}${CHOSEN}(?![\\p{L}-])(?! (?:by|at random|in the (?:warehouse|store))\\b)`,
  `\\b(?:the |an? |this |that )(?:\\p{L}{2,15} ){0,2}?(?:${OPTION}|plans?|projects?|proposals?|launch(?:es)?|release|initiative|programme?|feature|${REVERSAL}) ${WORDS_BETWEEN}${PAST_BE} ${ADVERBS}(?:shelved|cancell?ed|postponed|dropped|abandoned|parked|scrapped|called off|put on hold|deferred|brought forward|pushed back)\\b(?! by (?!\\w+ (?:days?|weeks?|months?|quarters?|years?)\\b))`,
  `\\b(?:the |an? )?(?:\\p{L}{2,15} )?${OPTION} (?:prevailed|won|came out (?:on top|ahead))\\b`,
  `\\b(?:the |an? )?${REVERSAL} ${WORDS_BETWEEN}${PAST_BE} ${ADVERBS}(?:ordered|imposed|declared|ruled out|settled (?:up)?on|agreed (?:up)?on)\\b`,
  `\\b${BE} ${ADVERBS}(?:chosen|selected|picked|preferred)(?= (?:over|instead|rather|because|since|as the|for its))`,
]
  .map((decision) => new RegExp(decision, 'iu'))
  .map(patternOf);

/** What tells whose decision it was, wherever it stands in the sentence. */
const AGENTS = [
  /\bby (?:me|us|him|her|them|both|all|every(?:one|body)|our|my|his|their|the (?!(?:end|time|middle|start|date|deadline|summer|autumn|winter|spring|evening|morning|same)\b)|an? |two|three|management|leadership|sales|security|finance|legal|product|support|operations|marketing|engineering|(?:senior|upper|top) )/i,
  /\bby (?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas|Q\d)\b)\p{Lu}/u,
  /\b(?:between (?:us|them|the|\p{Lu})|together with)\b/u,
  /\b(?:my|our|her|his|their) (?:own )?(?:decision|choice|call)\b|\b(?:at|on) (?:my|our|her|his|their) (?:suggestion|advice|request)\b/i,
  /\b(?:I|[Ww]e|[Ss]he|[Hh]e|[Tt]hey) (?:had |have |has |then |finally |both |all )?(?:decided|chose|agreed|picked|settled|signed|approved|ordered)\b/,
].map(patternOf);
const UNDECIDED =
  /\b(?:no|not|never|nothing|nobody|before|until|till|whether|if|once|unless|how|what|which|where|when|as soon as|every|any)\b[^,;:]{0,60}$/i;

/** A decision in a sentence that nobody took; offsets into the sentence. */
export const agentlessDecision = rememberedByText((sentence): Span | undefined => {
  const line = asLine(sentence);
  if (AGENTS.some((agent) => agent.test(line))) return undefined;
  for (const pattern of DECISIONS) {
    const match = pattern.exec(line);
    if (!match || UNDECIDED.test(line.slice(Math.max(0, match.index - 80), match.index))) continue;
    if (/^no\b/i.test(match[0])) continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
});
