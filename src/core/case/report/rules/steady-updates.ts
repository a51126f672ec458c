import { isTelling } from '../told-lines';
import type { SignalRule } from '../rule';

const MINUTE = 60_000;
/** A rhythm has at least so many updates, … */
const FEWEST = 3;
/** … the first of them by then, and none later than that after the one before. */
const LONGEST = 14 * MINUTE;

/** Those who wait were told again and again, without long silence in between. */
export const RULE: SignalRule = {
  id: 'steady-updates',
  signal: 'driving-success-live-s6',
  lines({ lines }) {
    const updates = lines.filter((line) => line.kind === 'update' && isTelling(line));
    const gaps = updates.map(({ position }, i) => position - (updates[i - 1]?.position ?? 0));
    if (updates.length < FEWEST || gaps.some((gap) => gap > LONGEST)) return [];
    return updates.map(({ number }) => number);
  },
};
