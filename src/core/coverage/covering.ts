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
  /** The sections of these signs, in the order of a telling. */
  shownIn: SectionKind[];
}

/** The rules that speak up when a failure is told without what it taught. */
const LESSON_RULES = [
  'missing-reflection',
  'unapplied-lesson',
  'failure-without-own-part',
  'disguised-success',
];

/** What a story is worth for a requirement; undefined when it doesn't claim it. */
export function coveringStory(
  requirement: Requirement,
  record: StoryRecord,
  standing: StoryStanding,
): CoveringStory | undefined {
  const role = requirement.claim(record);
  if (!role) return undefined;
  const evidence =
    requirement.kind === 'focus-area'
      ? record.checked?.evidence.find(({ area }) => area === requirement.id)
      : undefined;
  const signs = evidence?.signs ?? [];
  const weaknesses: Weakness[] = [...standing.weaknesses];
  if (evidence && !evidence.shown) weaknesses.push('not-shown');
  if (requirement.kind === 'failure' && lacksLesson(record)) weaknesses.push('no-lesson');
  return { id: record.id, role, weaknesses, signs, shownIn: sectionsOf(signs) };
}

function lacksLesson({ checked }: StoryRecord): boolean {
  return LESSON_RULES.some((rule) => checked?.rules.includes(rule));
}

const ORDER: readonly SectionKind[] = ['action', 'result', 'reflection', 'task', 'situation'];

/** What was done comes first: that is what counts. */
function sectionsOf(signs: readonly SignPlace[]): SectionKind[] {
  const shown = new Set(signs.map(({ section }) => section));
  return ORDER.filter((kind) => shown.has(kind));
}

export const isStrong = ({ weaknesses }: CoveringStory): boolean => weaknesses.length === 0;

/**
 * Orders stories below a requirement, the strongest first: those without a weakness, main ones,
 * those told more often, those with more evidence, with fewer findings, and the newer ones.
 */
export function byStrength(
  standings: ReadonlyMap<string, StoryStanding>,
): (a: CoveringStory, b: CoveringStory) => number {
  const keys = (story: CoveringStory) => {
    const standing = standings.get(story.id);
    return [
      story.weaknesses.length,
      story.role === 'main' ? 0 : 1,
      -(standing?.rehearsal.times ?? 0),
      -story.signs.length,
      standing?.openFindings ?? 0,
    ];
  };
  return (a, b) => {
    const before = keys(a);
    const after = keys(b);
    const place = before.findIndex((key, at) => key !== after[at]);
    if (place >= 0) return (before[place] ?? 0) - (after[place] ?? 0);
    const newer = (standings.get(b.id)?.when ?? '').localeCompare(standings.get(a.id)?.when ?? '');
    return newer || (a.id < b.id ? -1 : 1);
  };
}
