import fc from 'fast-check';
import type { Candidate, Shortfall } from '../../../../src/core/coverage/shortlist/shortlist';
import { EXPLORATORY_AREAS, type ExploratoryAreaId } from '../../../../src/core/guide/focus-areas';
import { TOPICS, type TopicId } from '../../../../src/core/guide/topics';

export const AREAS: ExploratoryAreaId[] = EXPLORATORY_AREAS.map(({ id }) => id);
export const ALL_TOPICS: TopicId[] = TOPICS.map(({ id }) => id);

/** Candidates without names get one from their place: `s00`, `s01` … */
export function library(parts: readonly Partial<Candidate>[]): Candidate[] {
  return parts.map((part, place) => ({
    id: `s${String(place).padStart(2, '0')}`,
    areas: [],
    topics: [],
    strength: 0,
    ...part,
  }));
}

export const ids = (candidates: readonly { id: string }[]): string[] =>
  candidates.map(({ id }) => id);

/** How crowded claims are, and how much strengths differ. */
interface Density {
  areas: number;
  topics: number;
  strength: number;
}

const DENSITIES: Density[] = [
  { areas: 1, topics: 1, strength: 31 },
  { areas: 2, topics: 2, strength: 3 },
  { areas: 2, topics: 3, strength: 31 },
  { areas: 3, topics: 5, strength: 1000 },
  { areas: 5, topics: 11, strength: 1 },
  { areas: 1, topics: 4, strength: 0 },
];

/** Libraries of all densities, with stories that claim nothing, claim the same or are equally strong. */
export function anyLibrary(minLength: number, maxLength: number): fc.Arbitrary<Candidate[]> {
  return fc
    .constantFrom(...DENSITIES)
    .chain((density) =>
      fc.array(candidateOf(density), { minLength, maxLength, size: 'max' }).map(library),
    );
}

function candidateOf({ areas, topics, strength }: Density): fc.Arbitrary<Partial<Candidate>> {
  return fc.record({
    areas: fc.subarray(AREAS, { maxLength: areas }),
    topics: fc.subarray(ALL_TOPICS, { maxLength: topics }),
    strength: fc.integer({ min: 0, max: strength }),
  });
}

/** A large library that is always the same for a seed; every claim is made by one story in `1 / rarity`. */
export function largeLibrary(size: number, rarity: number, seed: number): Candidate[] {
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return library(
    Array.from({ length: size }, () => ({
      areas: AREAS.filter(() => below(rarity) === 0),
      topics: ALL_TOPICS.filter(() => below(rarity) === 0),
      strength: below(32),
    })),
  );
}

/** How often these stories cover every area and topic, as counted one by one, up to what is needed. */
export function coveredBy(candidates: readonly Candidate[]): Map<string, number> {
  const count = (claims: (one: Candidate) => boolean, needed: number) =>
    Math.min(needed, candidates.filter(claims).length);
  return new Map<string, number>([
    ...AREAS.map((id) => [id, count(({ areas }) => areas.includes(id), 2)] as const),
    ...ALL_TOPICS.map((id) => [id, count(({ topics }) => topics.includes(id), 1)] as const),
  ]);
}

/** Whether these stories cover as much as the whole library does. */
export function coverAsMuch(chosen: readonly Candidate[], all: readonly Candidate[]): boolean {
  const covered = coveredBy(chosen);
  return [...coveredBy(all)].every(([id, times]) => (covered.get(id) ?? 0) >= times);
}

export const strengthOf = (candidates: readonly Candidate[]): number =>
  candidates.reduce((sum, { strength }) => sum + strength, 0);

/** The candidates behind the choices, in the order of the choices. */
export function pick(all: readonly Candidate[], chosen: readonly { id: string }[]): Candidate[] {
  return chosen.flatMap(({ id }) => all.filter((one) => one.id === id));
}

export const shortfallIds = (shortfalls: readonly Shortfall[]): string[] =>
  shortfalls.map(({ id, possible }) => `${id} ${possible}`);
