import { patternOf } from '../patterns/pattern';
import { asLine } from './one-line';
import type { Span } from '../text';
import { hasQuantity } from './quantities';

const REPAIR =
  '(?:repair|recover|recovery|restore|restoration|resolve|resolution|mitigate|mitigation|fix)';
const DOWN = '(?:repair|recovery|restore|restoration|resolution|mitigation|outage|incident)';

/** The mean of repair times, by its name or its letters. */
const MEASURE = patternOf(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:MTTR|MTTM|(?:mean|average)[ -]time[ -]to[ -]${REPAIR}|(?:mean|average) ${DOWN} (?:time|duration|length)s?|average (?:length|duration) of (?:an |the |our |all )?(?:outage|incident)s?)(?![\\p{L}\\p{N}])`,
    'iu',
  ),
);

/** What users met, which is the better measure beside it. */
const IMPACT =
  /(?<!\p{L})(?:users?|customers?|shops?|patients?|players?|clients?|buyers?|callers?|drivers?|subscribers?|people|requests?|orders?|payments?|calls|messages|uploads|logins|checkouts?|errors?|error budget|availability|uptime|revenue|sales|(?:user|lost|bad|failed|degraded) minutes|hours of (?:outage|downtime)|downtime|refunds?|complaints?|tickets)(?!\p{L})/iu;
const DOUBT =
  /\b(?:hides?|hid|hidden|mislead(?:s|ing)?|misled|useless|says? (?:little|nothing)|said (?:little|nothing)|instead of|rather than|not|never|no longer|stopped|dropped)\b|n['’]t\b/iu;

/**
 * Where a sentence offers a mean repair time as a measure; offsets into the sentence.
 *
 * @param beside the sentences around it, which may say what users met
 */
export function meanRepairTime(sentence: string, beside: readonly string[] = []): Span | undefined {
  const line = asLine(sentence);
  const match = MEASURE.exec(line);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  const rest = `${line.slice(0, match.index)} ${line.slice(end)}`;
  if (DOUBT.test(rest)) return undefined;
  const measured = [rest, ...beside].some((text) => IMPACT.test(text) && hasQuantity(text));
  return measured ? undefined : { start: match.index, end };
}
