/**
 * Number of single-character insertions, deletions and replacements between two words, and of swaps
 * of neighbors.
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = swaps ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A word with the differences taken out that nobody means: case, spaces, underscores. */
export const comparable = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .slice(0, 64);

/**
 * The candidate that `word` was most likely meant to be: equal but for case, spaces and
 * underscores, the beginning of one of them, or at most a third of it mistyped.
 */
export function nearest<T extends string>(word: string, candidates: readonly T[]): T | undefined {
  const wanted = comparable(word);
  if (wanted === '') return undefined;
  const started = candidates.filter(
    (one) => wanted.length >= 4 && (one.startsWith(wanted) || wanted.startsWith(one)),
  );
  if (started.length === 1) return started[0];
  const [best] = candidates
    .map((one) => ({ one, distance: editDistance(wanted, one) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.floor(Math.max(wanted.length, best.one.length) / 3)
    ? best.one
    : undefined;
}
