import * as l10n from '@vscode/l10n';
import { numberOf } from '../../language';
import type { CoverageState, Covered } from '../covered';
import type { TreeContext } from './context';
import { treeRow, type TreeNode } from './node';
import { coveredRows } from './rows';

/** The five focus areas with the stories that claim them. */
export function areaBranch(context: TreeContext): TreeNode[] {
  return branch(context, context.coverage.areas, {
    id: 'areas',
    label: l10n.t('Focus areas'),
    detail: l10n.t('What the interviewer assesses. Two strong stories make an area solid.'),
  });
}

/** The eleven topics with the stories that answer them. */
export function topicBranch(context: TreeContext): TreeNode[] {
  return branch(context, context.coverage.topics, {
    id: 'topics',
    label: l10n.t('Topics'),
    detail: l10n.t('What the questions are about. One strong story makes a topic solid.'),
  });
}

/** Service work, a failure, and the three pillars. */
export function otherBranch(context: TreeContext): TreeNode[] {
  return branch(context, context.coverage.others, {
    id: 'others',
    label: l10n.t('Also asked for'),
    detail: l10n.t('Examples of work on services, a failure, and stories of each kind.'),
  });
}

/** None when the filter leaves nothing of it. */
function branch(
  context: TreeContext,
  covered: readonly Covered[],
  { id, label, detail }: Pick<TreeNode, 'id' | 'label' | 'detail'>,
): TreeNode[] {
  const children = covered.flatMap((one) => coveredRows(id, one, context));
  if (children.length === 0) return [];
  return [
    treeRow({
      id,
      kind: 'branch',
      level: 1,
      label,
      detail,
      ...gapSummary(covered),
      open: id !== 'others' || context.found !== undefined,
      children,
    }),
  ];
}

function gapSummary(covered: readonly Covered[]): { description: string; icon: CoverageState } {
  const gaps = covered.filter(({ gap }) => gap);
  if (gaps.length === 0) return { description: l10n.t('no gaps'), icon: 'solid' };
  const icon = gaps.some(({ state }) => state === 'missing') ? 'missing' : 'thin';
  const description = numberOf(gaps.length, l10n.t('{0} gap'), l10n.t('{0} gaps'));
  return { description, icon };
}
