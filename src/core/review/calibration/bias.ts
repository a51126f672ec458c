/** How two raters differ over many areas. */
export interface Bias {
  readonly higher: number;
  readonly lower: number;
  readonly same: number;
  /** Which way it goes, where chance hardly explains it. */
  readonly leans?: 'higher' | 'lower';
}

/** How likely chance alone, either way being as likely, may make one way so frequent. */
const BY_CHANCE = 0.025;

/** @param differences own level less that of the partner */
export function biasOf(differences: readonly number[]): Bias {
  const higher = differences.filter((one) => one > 0).length;
  const lower = differences.filter((one) => one < 0).length;
  const counts = { higher, lower, same: differences.length - higher - lower };
  if (atLeast(Math.max(higher, lower), higher + lower) > BY_CHANCE) return counts;
  return { ...counts, leans: higher > lower ? 'higher' : 'lower' };
}

/** How likely at least `many` of `all` go one way when either is as likely: 1 when there are none. */
function atLeast(many: number, all: number): number {
  let term = 0.5 ** all;
  let total = 0;
  for (let k = all; k >= many; k--) {
    total += term;
    term *= k / (all - k + 1);
  }
  return total;
}
