import { askedAbout } from '../told-lines';
import type { SignalRule } from '../rule';

/** What something costs was asked before anything was decided. */
export const RULE: SignalRule = {
  id: 'price-before-choice',
  signal: 'managing-production-changes-s6',
  lines(seen) {
    const choice = seen.lines.find(({ kind }) => kind === 'decision');
    return choice ? askedAbout(seen, seen.lines.slice(0, choice.number), 'cost') : [];
  },
};
