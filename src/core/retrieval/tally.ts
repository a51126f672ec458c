import * as l10n from '@vscode/l10n';
import type { CueResult, Recall } from './retrieval';

/** How often cues were named in time, late and not at all. */
export type Tally = Readonly<Record<Recall, number>>;

export function tallyOf(results: readonly CueResult[]): Tally {
  const tally = { 'in-time': 0, late: 0, not: 0 };
  for (const { recall } of results) tally[recall] += 1;
  return tally;
}

/** `6 of 10 named in time, 1 late, 3 not recalled.` */
export function tallyWords(results: readonly CueResult[]): string {
  if (results.length === 0) return l10n.t('Nothing was judged, so nothing was saved.');
  const { 'in-time': inTime, late, not } = tallyOf(results);
  const parts = [
    l10n.t`${inTime} of ${results.length} named in time`,
    ...(late > 0 ? [l10n.t`${late} late`] : []),
    ...(not > 0 ? [l10n.t`${not} not recalled`] : []),
  ];
  return `${parts.join(', ')}.`;
}
