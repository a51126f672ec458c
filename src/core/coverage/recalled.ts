import * as l10n from '@vscode/l10n';
import { dayWords } from '../day-words';
import { lastResults } from '../retrieval/last';
import type { Recall, RetrievalRecord } from '../retrieval/retrieval';

/** How it went when a story for a topic was last to be named without documents. */
export interface Recalled {
  /** `2026-11-20` */
  day: string;
  recall: Recall;
  seconds: number;
}

/** By topic; those that no retrieval drill has asked for aren't there. @param records in any order */
export function recalledTopics(records: readonly RetrievalRecord[]): Map<string, Recalled> {
  const last = [...lastResults(records, 'topics')];
  return new Map(
    last.map(([topic, { started, recall, seconds }]) => [
      topic,
      { day: started.slice(0, 10), recall, seconds },
    ]),
  );
}

/** `Named in 6 s on November 20, 2026`, `Named late, after 14 s, on …`, `Not recalled on …`. */
export function recalledWords({ day, recall, seconds }: Recalled): string {
  const date = dayWords(day);
  switch (recall) {
    case 'in-time':
      return l10n.t('Named in {0} s on {1}', seconds, date);
    case 'late':
      return l10n.t('Named late, after {0} s, on {1}', seconds, date);
    case 'not':
      return l10n.t('Not recalled on {0}', date);
  }
}
