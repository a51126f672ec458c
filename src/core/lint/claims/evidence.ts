import type { SectionKind } from '../../guide/sections';
import type { Story } from '../../story/story';
import { blank } from '../../story/blank';
import { habitFrames } from '../habits';
import { oneLine } from '../one-line';
import { rememberedByText } from '../../patterns/seen';
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
  /** Where each family is shown first, in the Action or Result if there at all; in the order of the text. */
  places: readonly FamilyPlace[];
}

/** A family and the start of the first sentence that shows it, as an offset into the story. */
export interface FamilyPlace {
  family: Family;
  start: number;
}

/**
 * What the teller's sentences show of a focus area. Words that only name an area never count, and
 * neither does what the teller does as a habit or would do.
 */
export function evidenceFor(story: Story, claim: Claim): Evidence {
  const known = read.get(story)?.get(claim.area);
  if (known) return known;
  const evidence = gather(story, claim);
  const byArea = read.get(story) ?? new Map<string, Evidence>();
  read.set(story, byArea.set(claim.area, evidence));
  return evidence;
}

/** Rules and coverage ask for the same. */
const read = new WeakMap<Story, Map<string, Evidence>>();

function gather(story: Story, claim: Claim): Evidence {
  const all = shownIn(eventLines(story), claim);
  const starts = new Set(toldSentences(story, DEEDS).map(({ start }) => start));
  const deeds = all.filter(({ start }) => starts.has(start));
  const places = firstPlaces([...deeds, ...all]);
  const ids = new Set(places.map(({ family }) => family.id));
  const pieces = deeds.flatMap(({ families }) => families);
  const telling = pieces.filter(({ common }) => !common).length;
  const told = Math.max(telling, Math.floor(deeds.length / MANY));
  return {
    claim,
    found: claim.families.filter(({ id }) => ids.has(id)),
    missing: firstMissing(claim, ids, told),
    sentences: all.length,
    places,
  };
}

/** A sentence that tells of the event, on one line, and where it starts in the story. */
interface Line {
  text: string;
  start: number;
}

/** A sentence and the families that it shows. */
interface Showing {
  families: Family[];
  start: number;
}

/** The sentences that show some family. */
function shownIn(lines: readonly Line[], { area }: Claim): Showing[] {
  const families = FAMILIES_IN[area];
  return lines
    .map(({ text, start }) => ({ families: families(text), start }))
    .filter((showing) => showing.families.length > 0);
}

/** The families that a sentence shows, by focus area. */
const FAMILIES_IN = Object.fromEntries(
  CLAIMS.map(({ area, families }) => [
    area,
    rememberedByText((text) =>
      families.filter(({ signs }) => signs.some((sign) => sign.test(text))),
    ),
  ]),
) as Record<Claim['area'], (text: string) => Family[]>;

function firstPlaces(all: readonly Showing[]): FamilyPlace[] {
  const places = new Map<string, FamilyPlace>();
  for (const { families, start } of all) {
    for (const family of families) {
      if (!places.has(family.id)) places.set(family.id, { family, start });
    }
  }
  return [...places.values()].sort((a, b) => a.start - b.start);
}

const remembered = new WeakMap<readonly Sentence[], Line[]>();

function eventLines(story: Story): Line[] {
  const told = toldSentences(story);
  const known = remembered.get(told);
  if (known) return known;
  const lines = told
    .map(({ text, start }) => ({ text: eventIn(text), start }))
    .filter(({ text }) => text !== '');
  remembered.set(told, lines);
  return lines;
}

/** A sentence on one line without words that only name an area; empty when it tells a habit. */
const eventIn = rememberedByText((sentence) => {
  const { text } = oneLine(sentence);
  if (habitFrames(text).length > 0) return '';
  return CLAIMS.reduce((rest, { labels }) => labels.replaceAll(rest, blank), text);
});

function firstMissing(
  { families, least, needed, pieces }: Claim,
  shown: ReadonlySet<string>,
  told: number,
): Family | undefined {
  const open = families.filter(({ id }) => !shown.has(id));
  if (!needed.some((id) => shown.has(id))) return open.find(({ id }) => needed.includes(id));
  return shown.size < least || told < pieces ? (open[0] ?? families[0]) : undefined;
}
