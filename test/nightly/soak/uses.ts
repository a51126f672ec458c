import type { Soaked } from './soaked';
import { OUTSIDE_USES } from './uses-outside';
import { PAGE_USES } from './uses-of-pages';
import { ROUND_USES } from './uses-of-rounds';
import { WRITING_USES } from './uses-writing';

/** Something that people do, after which everything is as it was but for the records of rounds. */
export type Use = (soaked: Soaked) => Promise<void>;

/** All of them, by name. */
export const USES: Readonly<Record<string, Use>> = {
  ...WRITING_USES,
  ...OUTSIDE_USES,
  ...PAGE_USES,
  ...ROUND_USES,
};

/** The names in another order. */
export function shuffled(names: readonly string[], random: () => number): string[] {
  return names
    .map((name) => ({ name, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ name }) => name);
}
