import type { Word } from './words';

/** What a shared meaning counts for beside a shared word. */
const MEANING = 0.85;

/** How much two words, or one word, tell in one case: what few targets speak of tells most. */
export interface Weights {
  /** 0 for words that have nothing in common. */
  readonly common: (a: Word, b: Word) => number;
  readonly own: (word: Word) => number;
}

/** @param targets the words of each target, in all its phrasings */
export function weightsOf(targets: readonly (readonly Word[])[]): Weights {
  const stems = tally(targets, ({ stem }) => [stem]);
  const meanings = tally(targets, (word) => word.meanings);
  const rare = (times: number) => Math.log(1 + targets.length / times);

  const stemWeight = (stem: string) => rare(stems.get(stem) ?? 1);
  const meaningWeight = (meaning: string) => MEANING * rare(meanings.get(meaning) ?? 1);

  return {
    common(a, b) {
      if (a.stem === b.stem) return stemWeight(a.stem);
      const shared = a.meanings.filter((meaning) => b.meanings.includes(meaning));
      return Math.max(0, ...shared.map(meaningWeight));
    },
    own(word) {
      if (stems.has(word.stem)) return stemWeight(word.stem);
      const known = word.meanings.filter((meaning) => meanings.has(meaning));
      return known.length > 0 ? Math.max(...known.map(meaningWeight)) : rare(1);
    },
  };
}

/** In how many targets each key occurs. */
function tally(
  targets: readonly (readonly Word[])[],
  keysOf: (word: Word) => readonly string[],
): Map<string, number> {
  const times = new Map<string, number>();
  for (const words of targets) {
    for (const key of new Set(words.flatMap(keysOf))) times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}
