import { fingerprint } from '../text';

/**
 * Numbers in [0, 1) that follow from the seed alone: Tommy Ettinger's mulberry32, 32 bits of state,
 * the same everywhere since it uses only 32-bit integer arithmetic. Never for secrets.
 * @param seed an unsigned 32-bit integer
 */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 0x100000000;
  };
}

/** One of `values`, undefined only when there is none. */
export function pick<T>(values: readonly T[], random: () => number): T | undefined {
  return values[Math.floor(random() * values.length)];
}

/** The same values in another order (Fisher-Yates). */
export function shuffle<T>(values: readonly T[], random: () => number): T[] {
  const left = [...values];
  const result: T[] = [];
  while (left.length > 0) result.push(...left.splice(Math.floor(random() * left.length), 1));
  return result;
}

/**
 * One of `values`, each as likely as its weight says; undefined when no weight is above 0.
 * @param weight finite and not below 0
 */
export function pickWeighted<T>(
  values: readonly T[],
  weight: (value: T) => number,
  random: () => number,
): T | undefined {
  const weights = values.map(weight);
  let left = random() * weights.reduce((sum, one) => sum + one, 0);
  const at = weights.findIndex((one) => (left -= one) < 0);
  // Rounding may leave a rest behind the last one.
  return values[at >= 0 ? at : weights.findLastIndex((one) => one > 0)];
}

/** A seed of its own for a part of what follows from `seed`, so that parts don't shift each other. */
export function stream(seed: number, part: string): number {
  return (seed ^ Number(fingerprint(part).split(':')[0])) >>> 0;
}
