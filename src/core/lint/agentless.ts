const ADVERBS = '(?:(?!not\\b|never\\b)\\p{L}{2,15} ){0,2}?';
const BE = "(?:was|were|is|got|(?:has|have|had|['’]s|['’]d) been|being)";

const DECISIONS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:it ${BE}|${BE}) ${ADVERBS}decided\\b(?! by\\b)(?: (?:not )?to \\p{L}+| that\\b| on\\b| against\\b)?`,
    'iu',
  ),
  new RegExp(
    `\\bit ${BE} ${ADVERBS}(?:agreed|resolved|concluded)(?: (?:not )?to \\p{L}+| (?:that|on|in|at|during|early|last)\\b)`,
    'iu',
  ),
  new RegExp(
    `\\b(?:an? |the )?(?:\\p{L}{2,15} )?(?:decision|choice) (?:${BE}) ${ADVERBS}(?:made|taken|reached)\\b`,
    'iu',
  ),
  new RegExp(
    `\\b${BE} ${ADVERBS}(?:chosen|selected|picked)(?= (?:over|instead|rather|because|since|as the|for its))`,
    'iu',
  ),
];

/** What tells whose decision it was, wherever it stands in the sentence. */
const AGENTS: readonly RegExp[] = [
  /\bby (?:me|us|him|her|them|both|all|every(?:one|body)|our|my|his|their|the (?!(?:end|time|middle|start|date|deadline|summer|autumn|winter|spring|evening|morning|same)\b)|an? |two|three|management|leadership|sales|security|finance|legal|product|support|operations|marketing|engineering|(?:senior|upper|top) )/i,
  /\bby (?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas|Q\d)\b)\p{Lu}/u,
  /\b(?:between (?:us|them|the|\p{Lu})|together with)\b/u,
  /\b(?:my|our|her|his|their) (?:own )?(?:decision|choice|call)\b/i,
  /\b(?:I|[Ww]e|[Ss]he|[Hh]e|[Tt]hey) (?:had |have |has |then |finally |both |all )?(?:decided|chose|agreed|picked|settled|signed|approved)\b/,
];
const UNDECIDED =
  /\b(?:no|not|never|nothing|nobody|before|until|till|whether|if|once|unless|how|what|which|where|when|as soon as|every|any)\b[^,;:]{0,60}$/i;

/** A decision in a sentence that nobody took; offsets into the sentence. */
export function agentlessDecision(sentence: string): { start: number; end: number } | undefined {
  const line = sentence.replace(/\s/g, ' ');
  if (AGENTS.some((agent) => agent.test(line))) return undefined;
  for (const pattern of DECISIONS) {
    const match = pattern.exec(line);
    if (!match || UNDECIDED.test(line.slice(Math.max(0, match.index - 80), match.index))) continue;
    if (/^no\b/i.test(match[0])) continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
