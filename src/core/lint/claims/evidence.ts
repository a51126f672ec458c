import type { SectionKind } from '../../guide/sections';
import type { Story } from '../../story/story';
import { blank } from '../../story/blank';
import { habitFrames } from '../habits';
import { oneLine } from '../one-line';
import type { Sentence } from '../sentences';
import { toldSentences } from '../told-sentences';
import { CLAIMS } from '.';
import type { Claim, Family } from './claim';

const DEEDS: readonly SectionKind[] = ['action', 'result'];

/** So many sentences of what is common in stories count as one. */
const MANY = 3;

/** How well a text shows a focus area. */
export interface Evidence {
  claim: Claim;
  /** The families that are shown, in the order of the claim. */
  found: readonly Family[];
  /** What to add first; undefined when nothing is missing. */
  missing: Family | undefined;
  /** In how many sentences some family is shown. */
  sentences: number;
}

/**
 * What the teller's sentences show of a focus area. Words that only name an area never count, and
 * neither does what the teller does as a habit or would do.
 */
export function evidenceFor(story: Story, claim: Claim): Evidence {
  const all = shownIn(eventLines(story), claim);
  const deeds = shownIn(eventLines(story, DEEDS), claim);
  const ids = new Set(all.flat().map(({ id }) => id));
  const pieces = deeds.flat();
  const telling = pieces.filter(({ common }) => !common).length;
  const told = Math.max(telling, Math.floor(deeds.length / MANY));
  return {
    claim,
    found: claim.families.filter(({ id }) => ids.has(id)),
    missing: firstMissing(claim, ids, told),
    sentences: all.length,
  };
}

/** The families that each sentence shows, without sentences that show none. */
function shownIn(lines: readonly string[], { families }: Claim): Family[][] {
  return lines
    .map((line) => families.filter(({ signs }) => signs.some((sign) => sign.test(line))))
    .filter(({ length }) => length > 0);
}

const remembered = new WeakMap<readonly Sentence[], string[]>();

function eventLines(story: Story, kinds?: readonly SectionKind[]): string[] {
  const told = toldSentences(story, kinds);
  const known = remembered.get(told);
  if (known) return known;
  const lines = told
    .map(({ text }) => oneLine(text).text)
    .filter((line) => habitFrames(line).length === 0)
    .map((line) => CLAIMS.reduce((rest, { labels }) => labels.replaceAll(rest, blank), line));
  remembered.set(told, lines);
  return lines;
}

function firstMissing(
  { families, least, needed, pieces }: Claim,
  shown: ReadonlySet<string>,
  told: number,
): Family | undefined {
  const open = families.filter(({ id }) => !shown.has(id));
  if (!needed.some((id) => shown.has(id))) return open.find(({ id }) => needed.includes(id));
  return shown.size < least || told < pieces ? (open[0] ?? families[0]) : undefined;
}
