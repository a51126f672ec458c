import { createRandom, pick } from './random';

/** What a draw has to know of a case. */
interface Drawable {
  readonly id: string;
}

/**
 * One of the cases that were never played; when all were, one of those that have rested longest, half of
 * them. Undefined only when there is none. The same input gives the same case.
 *
 * @param played ids of the cases of saved rounds, the newest first; those of cases that are gone count
 * for nothing
 * @param seed an unsigned 32-bit integer
 */
export function drawCase<T extends Drawable>(
  cases: readonly T[],
  played: readonly string[],
  seed: number,
): T | undefined {
  const fresh = cases.filter(({ id }) => !played.includes(id));
  const known = played.filter((id) => cases.some((one) => one.id === id));
  const lately = [...new Set(known)].slice(0, Math.floor(cases.length / 2));
  const rested = cases.filter(({ id }) => !lately.includes(id));
  return pick(fresh.length > 0 ? fresh : rested, createRandom(seed));
}
