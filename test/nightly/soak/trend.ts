/** A measurement at a time. */
export type Point = readonly [time: number, value: number];

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** The value that so large a share of the values doesn't pass. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

/** What is added in a unit of time, by Theil and Sen: a few odd points don't change it. */
export function slope(points: readonly Point[]): number {
  const slopes = points.flatMap(([time, value], at) =>
    points.slice(at + 1).map(([later, other]) => (other - value) / (later - time)),
  );
  return median(slopes);
}

/** The first, second or last third of a list. */
export function third<T>(list: readonly T[], which: 0 | 1 | 2): T[] {
  const edge = (at: number) => Math.round((list.length * at) / 3);
  return list.slice(edge(which), edge(which + 1));
}
