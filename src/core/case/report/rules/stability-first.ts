import { askedAbout, linesFirst } from '../told-lines';
import type { SignalRule } from '../rule';

/** How stable things have to be was asked before anything was proposed. */
export const RULE: SignalRule = {
  id: 'stability-first',
  signal: 'managing-production-changes-s1',
  lines: (seen) => askedAbout(seen, linesFirst(seen), 'stability'),
};
