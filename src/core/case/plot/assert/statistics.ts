/** Plain statistics of at least one number; written out, so that the same bits come out everywhere. */

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle value, or what is halfway between the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  return (lower + upper) / 2;
}

export function least(values: readonly number[]): number {
  return values.reduce((best, value) => Math.min(best, value), Infinity);
}

export function most(values: readonly number[]): number {
  return values.reduce((best, value) => Math.max(best, value), -Infinity);
}

/** Which part of the points holds, 0 to 1. */
export function share(points: readonly boolean[]): number {
  return points.filter(Boolean).length / points.length;
}

/** How many stretches of points in a row hold. */
export function runs(points: readonly boolean[]): number {
  return points.filter((point, place) => point && !points[place - 1]).length;
}

/** Pearson's correlation of as many numbers each; no number when one of them never changes. */
export function correlation(ones: readonly number[], others: readonly number[]): number {
  const one = centered(ones);
  const other = centered(others);
  return product(one, other) / Math.sqrt(product(one, one) * product(other, other));
}

function centered(values: readonly number[]): number[] {
  const middle = mean(values);
  return values.map((value) => value - middle);
}

function product(ones: readonly number[], others: readonly number[]): number {
  return ones.reduce((sum, one, place) => sum + one * (others[place] ?? NaN), 0);
}
