/**
 * Several words that stand for one. None begins or ends within a word; spaces may be hyphens. What is in
 * a capturing group stands between them and counts by itself.
 */
export const PHRASES: readonly (readonly [pattern: string, word: string])[] = [
  ['(?:99th|99|ninety ninth) percentile', 'p99'],
  ['(?:50th|50|fiftieth) percentile', 'p50'],
  ['roll(?:ed|ing|s)?((?: \\w+){0,2}) back', 'rollback'],
  ['roll(?:ed|ing|s)? out', 'rollout'],
  ['(?:turn|switch)(?:ed|ing|es|s)?((?: \\w+){0,3}) off', 'disable'],
  ['fail(?:ed|ing|s)? over', 'failover'],
  ['on call', 'oncall'],
  ['in charge', 'charge'],
  ['how (?:many|much)', 'many'],
  ['how long', 'duration'],
  ['how often', 'often'],
  ['black box', 'blackbox'],
  ['post mortems?', 'postmortem'],
  ['feature flags?', 'flag'],
  ['rate limit(?:ed|ing|s)?', 'limit'],
];
