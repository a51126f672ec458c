import { askedAbout, linesFirst } from '../told-lines';
import type { SignalRule } from '../rule';

/** Who is hurt and how badly was asked before anything was proposed. */
export const RULE: SignalRule = {
  id: 'scope-first',
  signal: 'driving-success-live-s1',
  lines: (seen) => askedAbout(seen, linesFirst(seen), 'scope'),
};
