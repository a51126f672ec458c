import { isTelling } from '../told-lines';
import type { SignalRule } from '../rule';

const PHASE = 'follow-through';
/** Of what was planned for it. */
const ENOUGH = 0.5;

/** The time for prevention and people was there, and was used to do or decide something. */
export const RULE: SignalRule = {
  id: 'time-for-follow-through',
  signal: 'driving-success-live-s7',
  lines({ lines, played }) {
    const time = played.phases.find(({ id }) => id === PHASE);
    if (!time || time.spent < ENOUGH * time.planned) return [];
    return lines
      .filter((line) => line.phase === PHASE && isTelling(line))
      .filter(({ kind }) => kind === 'action' || kind === 'decision')
      .map(({ number }) => number);
  },
};
