import { responseInTime, helps } from '../told-lines';
import type { SignalRule } from '../rule';

/** News was answered in time by doing something that helped. */
export const RULE: SignalRule = {
  id: 'news-acted-on',
  signal: 'driving-success-live-s5',
  lines(seen) {
    return seen.injects
      .flatMap((inject) => responseInTime(seen, inject) ?? [])
      .filter(({ actions }) => actions.some(helps))
      .map(({ number }) => number);
  },
};
