import { isBetter, leastOf, type Least, type Score } from './bound';
import type { Contender } from './contender';
import { groupByRarest } from './groups';
import { add, type Met } from './needs';

/** How much a search may still do; a step looks at one story for one partial choice. */
export interface Budget {
  steps: number;
}

export interface Outcome {
  /** The best of all choices, when there is one better than what was known. */
  better?: Contender[];
  /** False when the budget ran out before the end. */
  finished: boolean;
}

/** A choice on its way to meeting everything. */
interface Part extends Score {
  met: Met;
  last?: Contender;
  before?: Part;
}

interface Aim {
  needs: Met;
  known: Score;
  least: Least;
  /** How strong the strongest story is. */
  strongest: number;
}

/**
 * Looks through all choices for the best that meets `needs`.
 *
 * Stories are taken or left one after another. Of the partial choices that meet the same, only the
 * best is kept, since whatever completes the others completes it as well. As there are at most
 * 3 ** 5 * 2 ** 11 different things to meet, 60 stories never take more than 30 million steps. In
 * practice they take far fewer: stories for the rarest requirement come first, and what hasn't met
 * it after them is dropped, as is at once what can't become better than the known choice.
 *
 * @param known the score to beat
 */
export function search(
  contenders: readonly Contender[],
  needs: Met,
  known: Score,
  budget: Budget,
): Outcome {
  const strongest = contenders.reduce((most, one) => Math.max(most, one.strength), 0);
  const aim = { needs, known, least: leastOf(contenders, needs), strongest };
  const parts = new Map<Met, Part>([[0, { met: 0, size: 0, strength: 0 }]]);
  for (const group of groupByRarest(contenders, needs)) {
    for (const contender of group.contenders) {
      budget.steps -= parts.size;
      if (budget.steps < 0) return { finished: false };
      for (const part of longer(parts, contender, aim)) keep(part, parts);
    }
    for (const met of parts.keys()) if (group.needs & ~met) parts.delete(met);
  }
  const best = parts.get(needs);
  return best?.last ? { better: chosenIn(best), finished: true } : { finished: true };
}

/** The partial choices with one story more that may still beat the known choice. */
function longer(
  parts: ReadonlyMap<Met, Part>,
  last: Contender,
  { needs, known, least, strongest }: Aim,
): Part[] {
  const found: Part[] = [];
  for (const before of parts.values()) {
    const met = add(before.met, last.covers, needs);
    if (met === before.met) continue;
    const size = before.size + 1;
    const strength = before.strength + last.strength;
    const more = least(met);
    if (!isBetter(size + more, strength + more * strongest, known)) continue;
    if (isBetter(size, strength, parts.get(met))) found.push({ met, size, strength, last, before });
  }
  return found;
}

function keep(part: Part, parts: Map<Met, Part>): void {
  if (isBetter(part.size, part.strength, parts.get(part.met))) parts.set(part.met, part);
}

function chosenIn(part: Part): Contender[] {
  const chosen: Contender[] = [];
  for (let at: Part | undefined = part; at?.last; at = at.before) chosen.push(at.last);
  return chosen;
}
