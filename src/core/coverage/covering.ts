import type { SectionKind } from '../guide/sections';
import type { SignPlace, StoryRecord } from './record';
import type { Requirement, Role } from './requirements';
import type { StoryStanding, StoryWeakness } from './standing';

/** Why a story isn't strong for something in particular. */
export type Weakness = StoryWeakness | 'not-shown' | 'no-lesson';

/** A story below something that it is told for. */
export interface CoveringStory {
  id: string;
  role: Role;
  /** Strong when there is none. */
  weaknesses: Weakness[];
  /** For a focus area: where the text shows it, see `AreaEvidence`. */
  signs: SignPlace[];
  /** The sections of these signs: what was done first, then what came of it. */
  shownIn: SectionKind[];
}

/** The rules that speak up when a failure is told without what it taught. */
const LESSON_RULES = [
  'missing-reflection',
  'unapplied-lesson',
  'failure-without-own-part',
  'disguised-success',
];

function coveringStory(
  requirement: Requirement,
  role: Role,
  record: StoryRecord,
  standing: StoryStanding,
): CoveringStory {
  const evidence =
    requirement.kind === 'focus-area'
      ? record.checked?.evidence.find(({ area }) => area === requirement.id)
      : undefined;
  const signs = evidence?.signs ?? [];
  const weaknesses: Weakness[] = [...standing.weaknesses];
  if (evidence && !evidence.shown) weaknesses.push('not-shown');
  if (isAboutFailure(requirement) && lacksLesson(record)) weaknesses.push('no-lesson');
  return { id: record.id, role, weaknesses, signs, shownIn: sectionsOf(signs) };
}

/** The topic and the story of a failure ask for the same. */
function isAboutFailure({ kind, id }: Requirement): boolean {
  return kind === 'failure' || (kind === 'topic' && id === 'failure');
}

function lacksLesson({ checked }: StoryRecord): boolean {
  return LESSON_RULES.some((rule) => checked?.rules.includes(rule));
}

const ORDER: readonly SectionKind[] = ['action', 'result', 'reflection', 'task', 'situation'];

/** What was done comes first: that is what counts. */
function sectionsOf(signs: readonly SignPlace[]): SectionKind[] {
  return signs.length === 0
    ? []
    : ORDER.filter((kind) => signs.some((one) => one.section === kind));
}

export const isStrong = ({ weaknesses }: CoveringStory): boolean => weaknesses.length === 0;

/** An old story is good enough beside a strong one. */
export const isUsable = ({ weaknesses }: CoveringStory): boolean =>
  weaknesses.every((weakness) => weakness === 'stale');

/** A story with where it stands. */
export interface KnownStory {
  record: StoryRecord;
  standing: StoryStanding;
}

/**
 * The stories that claim a requirement, the strongest first: those with fewer weaknesses, main ones,
 * those told more often, those with more evidence, with fewer findings, and the newer ones.
 */
export function coveringStories(
  requirement: Requirement,
  stories: readonly KnownStory[],
): CoveringStory[] {
  const ranked = [];
  for (const { record, standing } of stories) {
    const role = requirement.claim(standing);
    if (!role) continue;
    const story = coveringStory(requirement, role, record, standing);
    ranked.push({ story, rank: rankOf(story, standing) });
  }
  return ranked.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ story }) => story);
}

interface Rank {
  /** Fewer is stronger, the first difference decides. */
  numbers: number[];
  when: string;
  id: string;
}

function rankOf(story: CoveringStory, standing: StoryStanding): Rank {
  const { id, weaknesses, role, signs } = story;
  const { rehearsal, openFindings = 0, when = '' } = standing;
  const numbers = [
    weaknesses.length,
    role === 'main' ? 0 : 1,
    -rehearsal.times,
    -signs.length,
    openFindings,
  ];
  return { numbers, when, id };
}

function compareRanks(a: Rank, b: Rank): number {
  for (let at = 0; at < a.numbers.length; at++) {
    const difference = (a.numbers[at] ?? 0) - (b.numbers[at] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.when !== b.when) return a.when > b.when ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
