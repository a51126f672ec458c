import { patternOf } from '../patterns/pattern';
import type { Span } from '../text';
import { asLine } from './one-line';
import { rememberedByText } from '../patterns/seen';

/** What a machine lets somebody wait for, and not what people take for their work. */
const THING =
  '(?:queue|queuing|queueing|request|message|lookup|push|query|queries|read|write|render|rendering|transfer|delivery|service|processing|serving|call|login|log-?in|sign-?in|checkout|page|upload|download|sync|start-?up|boot|launch|load|loading|search|build|waiting|wait|api|lag|replication|screen|feed|database|response|round[- ]?trip|connection|payment|transaction|job|scan|cache|network|server|app|playback|seek|open|opening)';
const VERB =
  '(?:first byte|deliver|load|respond|answer|reply|render|serve|process|return|fetch|read|write|send|open|display|log in|sign in|start|boot|connect|search|sync|upload|download|check out)';
const DURATION = `(?:latenc(?:y|ies)|ttfb|response times?|responses?(?! to\\b| rate)|load(?:ing)? times?|page loads?|round[- ]?trips?(?: times?)?|${THING} (?:latency|times?|waits?|delays?|durations?|lag)|lag|waits?|delays?|time to ${VERB}|time per (?:request|call|query|message|page)|time (?:an?|the|each|every) ${THING}|times? of (?:an?|the|each|every|all) ${THING}s?)`;
const LASTS =
  '(?:takes?|took|lasts?|lasted|needs?|needed|opens?|opened|answers?|answered|loads?|loaded|responds?|responded|returns?|returned|arrives?|arrived|waits?|waited|starts?|started|renders?|rendered)';
const MOMENTS = '(?<![\\d.,])\\d[\\d.,]{0,8} ?(?:ms|milliseconds?|s|seconds?|µs|us)(?![\\p{L}])';
const PERCENTILE =
  '(?:p\\d{2,3}(?:\\.\\d+)?s?|\\d{2}(?:\\.\\d+)?(?:th|st|nd|rd)? percentiles?|percentiles?)';
const AVERAGE = '(?:averaged?|(?<!\\b(?:I|you|we|they|that|which|to|would|not) )mean|avg\\.?)';
const BETWEEN = "(?:(?!of\\b)[\\p{L}'’-]{1,20} ){0,3}?";

const PATTERNS = [
  new RegExp(`\\b${AVERAGE} ${BETWEEN}(?:${DURATION}|${PERCENTILE})(?![\\p{L}\\p{N}])`, 'iu'),
  new RegExp(
    `\\b(?:averages?|mean) (?:of|over|across) (?:(?:all|our|the|its|their|daily|hourly|weekly|these|those) ){0,3}(?:${DURATION}|${PERCENTILE})(?![\\p{L}\\p{N}])`,
    'iu',
  ),
  new RegExp(
    `\\b(?:${DURATION}|${PERCENTILE}),? [^,;:.!?]{0,60}?\\b(?:on average|averaged|averages|averaging|in the mean)\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:on|in) average,? [^,;:.!?]{0,30}?\\b(?:${DURATION}|${PERCENTILE})(?![\\p{L}\\p{N}])`,
    'iu',
  ),
  new RegExp(
    `\\b(?:an? )?${AVERAGE} ${BETWEEN}${THING}s? ${BETWEEN}(?:${LASTS}|was|is|averaged) ${BETWEEN}(?=${MOMENTS})`,
    'iu',
  ),
  new RegExp(
    `\\b${PERCENTILE},? averaged\\b|\\baverages of (?:the |our |all )?${PERCENTILE}(?![\\p{L}\\p{N}])`,
    'iu',
  ),
  new RegExp(`\\b${MOMENTS}[^,;:.!?]{0,20}? (?:on|in) (?:the )?(?:average|mean)\\b`, 'iu'),
  new RegExp(`\\b(?:on|in) (?:the )?average,?(?= [^,;:!?]{0,60}?${MOMENTS})`, 'iu'),
  new RegExp(`\\b${THING}s? average (?=${MOMENTS})`, 'iu'),
].map(patternOf);

/** A share of the requests beside the average, or doubt about it: then the average is no measure. */
const BETTER = new RegExp(
  `\\b${PERCENTILE}(?![\\p{L}\\p{N}])|\\bmedians?\\b|\\btail\\b|\\b(?:slowest|worst)\\b`,
  'iu',
);
const DOUBT =
  /\b(?:instead of|rather than|hides?|hid|hidden|hiding|mask(?:s|ed|ing)?|mislead(?:s|ing)?|misled|useless|says? (?:little|nothing)|said (?:little|nothing)|(?:look(?:s|ed)?|seem(?:s|ed)?|was|were|is) (?:still )?(?:fine|normal|good|healthy|harmless)|never|no longer|not|don['’]t|didn['’]t|doesn['’]t|isn['’]t|wasn['’]t|nobody|no one|stopped|dropped the|replaced)\b/iu;

/** Every pattern needs one of these. */
const MENTION = /averag|mean|avg/i;

/** Where a sentence offers an average of waiting times as a measure; offsets into the sentence. */
export const averageLatency = rememberedByText((sentence): Span | undefined => {
  if (!MENTION.test(sentence)) return undefined;
  const line = asLine(sentence);
  for (const pattern of PATTERNS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const end = match.index + match[0].length;
    const rest = `${line.slice(0, match.index)} ${line.slice(end)}`;
    return BETTER.test(rest) || DOUBT.test(rest) ? undefined : { start: match.index, end };
  }
  return undefined;
});
