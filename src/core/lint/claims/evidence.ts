import type { SectionKind } from '../../guide/sections';
import type { Story } from '../../story/story';
import { blank } from '../../story/blank';
import { oneLine } from '../one-line';
import { toldSentences } from '../told-sentences';
import type { Claim, Family } from './claim';

/** A single sentence may hit many signs by chance. */
const MIN_SENTENCES = 2;

const DEEDS: readonly SectionKind[] = ['action', 'result'];

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

/** What the teller's sentences show of a focus area; its own label words never count. */
export function evidenceFor(story: Story, claim: Claim): Evidence {
  const all = signsIn(story, claim, undefined);
  const inDeeds = signsIn(story, claim, DEEDS);
  const found = claim.families.filter(({ id }) => all.families.has(id));
  return {
    claim,
    found,
    missing: firstMissing(claim, all, inDeeds.families),
    sentences: all.sentences,
  };
}

interface Signs {
  families: ReadonlySet<string>;
  sentences: number;
}

function signsIn(story: Story, { labels, families }: Claim, kinds?: readonly SectionKind[]): Signs {
  const shown = new Set<string>();
  let count = 0;
  for (const { text } of toldSentences(story, kinds)) {
    const line = labels.replaceAll(oneLine(text).text, blank);
    const here = families.filter(({ signs }) => signs.some((sign) => sign.test(line)));
    for (const { id } of here) shown.add(id);
    if (here.length > 0) count += 1;
  }
  return { families: shown, sentences: count };
}

function firstMissing(
  { families, least, needed, neededInDeeds }: Claim,
  all: Signs,
  inDeeds: ReadonlySet<string>,
): Family | undefined {
  const where = neededInDeeds ? inDeeds : all.families;
  if (inDeeds.size === 0 || all.sentences < MIN_SENTENCES || !needed.some((id) => where.has(id))) {
    return families.find(({ id }) => needed.includes(id));
  }
  return all.families.size < least ? families.find(({ id }) => !all.families.has(id)) : undefined;
}
