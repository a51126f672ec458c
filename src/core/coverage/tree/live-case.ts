import * as l10n from '@vscode/l10n';
import { dayWords } from '../../day-words';
import { ROUND_FORMATS } from '../../guide/rounds';
import { leastMinutes } from '../../round/counts';
import type { Covered } from '../covered';
import type { LiveCases } from '../rehearsal';
import { treeRow, type TreeNode } from './node';

/** Driving Success is seen in a live case as well (G63): how often one was played. */
export function liveCaseRow(row: string, { kind, id }: Covered, played: LiveCases): TreeNode[] {
  if (kind !== 'focus-area' || id !== 'driving-success') return [];
  return [
    treeRow({
      id: `${row}:live-case`,
      kind: 'live-case',
      level: 3,
      label: l10n.t('Live case'),
      description: playedWords(played),
      detail: l10n.t(
        'The other interview sees this area live, and a round counts from {0} of its {1} minutes on. Starts a round of Service Ownership.',
        LEAST,
        ROUND_FORMATS['service-ownership'].minutes,
      ),
      icon: 'live-case',
      action: { type: 'start-case' },
    }),
  ];
}

const LEAST = leastMinutes('service-ownership');

function playedWords({ times, last, tooShort }: LiveCases): string {
  if (tooShort !== undefined && times === 0) return l10n.t('not played for {0} minutes yet', LEAST);
  if (times === 0 || last === undefined) return l10n.t('not played yet');
  const day = dayWords(last);
  if (times === 1) return l10n.t('played once, on {0}', day);
  if (times === 2) return l10n.t('played twice, last on {0}', day);
  return l10n.t('played {0} times, last on {1}', times, day);
}
