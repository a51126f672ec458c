import { EXPLORATORY_AREAS, type ExploratoryAreaId } from '../../guide/focus-areas';
import { TOPICS, type TopicId } from '../../guide/topics';

/** What a shortlist should hold: two stories for each focus area, one for each topic. */
export type Requirement =
  | { kind: 'focus-area'; id: ExploratoryAreaId; needed: 2 }
  | { kind: 'topic'; id: TopicId; needed: 1 };

/** Focus areas and topics, in the guide's order. */
export interface Claims {
  areas: ExploratoryAreaId[];
  topics: TopicId[];
}

/** All requirements, areas first, in the guide's order (G33, G39-G49); places are bits elsewhere. */
export const REQUIREMENTS: readonly Requirement[] = [
  ...EXPLORATORY_AREAS.map(({ id }) => ({ kind: 'focus-area', id, needed: 2 }) as const),
  ...TOPICS.map(({ id }) => ({ kind: 'topic', id, needed: 1 }) as const),
];

/** The requirements that a story's claims count for, one bit each. */
export function toBits(areas: readonly ExploratoryAreaId[], topics: readonly TopicId[]): number {
  const claimed = (one: Requirement) =>
    one.kind === 'topic' ? topics.includes(one.id) : areas.includes(one.id);
  return REQUIREMENTS.reduce((bits, one, n) => bits | (claimed(one) ? 1 << n : 0), 0);
}

/** The areas and topics whose bits are set. */
export function toClaims(bits: number): Claims {
  const set = REQUIREMENTS.filter((_, place) => bits & (1 << place));
  return {
    areas: set.flatMap((one) => (one.kind === 'focus-area' ? [one.id] : [])),
    topics: set.flatMap((one) => (one.kind === 'topic' ? [one.id] : [])),
  };
}
