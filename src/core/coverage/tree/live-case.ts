import * as l10n from '@vscode/l10n';
import { monthDayWords } from '../../day-words';
import type { Covered } from '../covered';
import type { Rehearsal } from '../rehearsal';
import { treeRow, type TreeNode } from './node';

/** Driving Success is seen in a live case as well (G63): how often one was played. */
export function liveCaseRow(row: string, { kind, id }: Covered, played: Rehearsal): TreeNode[] {
  if (kind !== 'focus-area' || id !== 'driving-success') return [];
  return [
    treeRow({
      id: `${row}:live-case`,
      kind: 'live-case',
      level: 3,
      label: l10n.t('Live case'),
      description: playedWords(played),
      detail: l10n.t('The other interview sees this area live. Starts the 45-minute mock.'),
      icon: 'live-case',
      action: { type: 'start-case' },
    }),
  ];
}

function playedWords({ times, last }: Rehearsal): string {
  if (times === 0 || last === undefined) return l10n.t('not played yet');
  const day = monthDayWords(last);
  if (times === 1) return l10n.t('played once, on {0}', day);
  if (times === 2) return l10n.t('played twice, last on {0}', day);
  return l10n.t('played {0} times, last on {1}', times, day);
}
