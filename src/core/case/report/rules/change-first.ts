import { askedAbout, linesFirst } from '../told-lines';
import type { SignalRule } from '../rule';

/** What changed was asked before anything was proposed. */
export const RULE: SignalRule = {
  id: 'change-first',
  signal: 'troubleshooting-s2',
  lines: (seen) => askedAbout(seen, linesFirst(seen), 'change'),
};
