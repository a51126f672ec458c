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
      label: 'Live case',
      description: playedWords(played),
      detail: 'The other interview sees this area live. Starts the 45-minute mock.',
      icon: 'live-case',
      action: { type: 'start-case' },
    }),
  ];
}

function playedWords({ times, last }: Rehearsal): string {
  if (times === 0 || last === undefined) return 'not played yet';
  if (times === 1) return `played once, on ${dayWords(last)}`;
  return `played ${times === 2 ? 'twice' : `${times} times`}, last on ${dayWords(last)}`;
}

const longDate = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** `November 12, 2026`; what is no date stays as it is. */
function dayWords(day: string): string {
  const time = Date.parse(day);
  return Number.isNaN(time) ? day : longDate.format(time);
}
