import type { CueResult } from './retrieval';

/** `named in 6 s, with its opening line`, `named late, after 14 s`, `not recalled`. */
export function recallWords({ deck, recall, seconds, opening }: CueResult): string {
  if (recall === 'not') return 'not recalled';
  const named = recall === 'in-time' ? `named in ${seconds} s` : `named late, after ${seconds} s`;
  if (opening === undefined) return named;
  const what = deck === 'topics' ? 'its opening line' : 'its cost';
  return `${named}, ${opening ? 'with' : 'without'} ${what}`;
}
