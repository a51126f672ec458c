import { logarithm } from './logarithm';
import type { Word } from './words';

/** What a shared meaning counts for beside a shared word. */
const MEANING = 0.9;
/** What a light word counts for beside one that is a matter. */
const LIGHT = 0.6;
/** What a word counts for that the case never uses, so that lines about other things stay apart. */
const FOREIGN = 1.3;

/** How much words tell in one case: what few targets speak of tells most. */
export interface Weights {
  /** What two words have in common; 0 where it is nothing. */
  readonly common: (a: Word, b: Word) => number;
  /** What a word tells. */
  readonly own: (word: Word) => number;
  /** How much of that speaks for the target of this number. */
  readonly speaksFor: (word: Word, target: number) => number;
}

/** @param targets the words of each phrasing of each target */
export function weightsOf(targets: readonly (readonly (readonly Word[])[])[]): Weights {
  const stems = new Tally(targets, ({ stem }) => [stem]);
  const meanings = new Tally(targets, (word) => word.meanings);
  const factor = ({ light }: Word) => (light ? LIGHT : 1);

  return {
    common(a, b) {
      const least = Math.min(factor(a), factor(b));
      if (a.stem === b.stem) return least * stems.rarity(a.stem);
      const shared = a.meanings.filter((meaning) => b.meanings.includes(meaning));
      return least * MEANING * Math.max(0, ...shared.map((one) => meanings.rarity(one)));
    },
    own(word) {
      if (stems.has(word.stem)) return factor(word) * stems.rarity(word.stem);
      const known = word.meanings.filter((one) => meanings.has(one));
      if (known.length === 0) return factor(word) * FOREIGN * stems.rarity(word.stem);
      return factor(word) * MEANING * Math.max(...known.map((one) => meanings.rarity(one)));
    },
    speaksFor(word, target) {
      const byMeaning = word.meanings.map(
        (one) => meanings.rarity(one) * meanings.lean(one, target),
      );
      const byStem = stems.rarity(word.stem) * stems.lean(word.stem, target);
      return factor(word) * Math.max(byStem, MEANING * Math.max(0, ...byMeaning));
    },
  };
}

/** In how many phrasings of which targets each key occurs. */
class Tally {
  private readonly times = new Map<string, Map<number, number>>();

  constructor(
    private readonly targets: readonly (readonly (readonly Word[])[])[],
    keysOf: (word: Word) => readonly string[],
  ) {
    targets.forEach((phrasings, target) => {
      for (const words of phrasings) {
        for (const key of new Set(words.flatMap(keysOf))) this.add(key, target);
      }
    });
  }

  has(key: string): boolean {
    return this.times.has(key);
  }

  /** Most for what only one target speaks of, or none. */
  rarity(key: string): number {
    return logarithm(1 + this.targets.length / (this.times.get(key)?.size ?? 1));
  }

  /** 1 for the target that has it in most phrasings, 0 for those that never have it. */
  lean(key: string, target: number): number {
    const times = this.times.get(key);
    const own = times?.get(target);
    if (times === undefined || own === undefined) return 0;
    return Math.sqrt(own / Math.max(...times.values()));
  }

  private add(key: string, target: number): void {
    const times = this.times.get(key) ?? new Map<number, number>();
    times.set(target, (times.get(target) ?? 0) + 1);
    this.times.set(key, times);
  }
}
