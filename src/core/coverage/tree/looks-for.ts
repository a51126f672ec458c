import * as l10n from '@vscode/l10n';
import { RUBRIC_NOTE, type Rubric } from '../../guide/rubric';
import { RUBRICS } from '../../guide/rubrics';
import type { Covered } from '../covered';
import { treeRow, type TreeIcon, type TreeNode } from './node';

/** What something means, to be read in full. */
export function meaningRow(row: string, { meaning }: Covered): TreeNode {
  return textRow(`${row}:meaning`, 3, meaning, 'info');
}

/**
 * What an interviewer looks for in a focus area, and what counts against it. Driving Success is
 * looked at in both interviews, which stand side by side (G63).
 */
export function looksForRow(row: string, covered: Covered): TreeNode {
  const id = `${row}:looks-for`;
  const rubrics = RUBRICS.filter(({ area }) => area === covered.id);
  const [only] = rubrics.length === 1 ? rubrics : [];
  return group({
    id,
    level: 3,
    label: l10n.t('What an interviewer looks for'),
    icon: 'looks-for',
    children: [
      textRow(`${id}:definition`, 4, covered.meaning, 'info'),
      ...(only ? signalRows(only, 4) : rubrics.map((rubric) => contextRow(id, rubric))),
      group({
        id: `${id}:against`,
        level: 4,
        label: l10n.t('What counts against you'),
        icon: 'red-flag',
        children: rubrics.flatMap(redFlagRows),
      }),
      textRow(`${id}:note`, 4, l10n.t(RUBRIC_NOTE), 'info'),
    ],
  });
}

function contextRow(id: string, rubric: Rubric): TreeNode {
  const { slot, interview } = rubric;
  const isTold = interview === 'exploratory';
  return {
    ...group({
      id: `${id}:${slot}`,
      level: 4,
      label: isTold ? l10n.t('In a story you tell') : l10n.t('In the live case'),
      icon: isTold ? 'story' : 'live-case',
      children: signalRows(rubric, 5),
    }),
    open: true,
  };
}

function signalRows({ signals }: Rubric, level: number): TreeNode[] {
  return signals.map(({ id, text }) => textRow(`signal:${id}`, level, text, 'signal'));
}

function redFlagRows({ redFlags }: Rubric): TreeNode[] {
  return redFlags.map(({ id, text }) => textRow(`flag:${id}`, 5, text, 'red-flag'));
}

function group(parts: Pick<TreeNode, 'id' | 'level' | 'label' | 'icon' | 'children'>): TreeNode {
  return treeRow({ ...parts, kind: 'group' });
}

function textRow(id: string, level: number, label: string, icon: TreeIcon): TreeNode {
  return treeRow({ id, kind: 'text', level, label, icon });
}
