import type { Coverage, CoverageState, Covered } from '../coverage';
import { count } from '../../count';
import type { TreeNode } from './node';
import { coveredRow } from './rows';

/** The five focus areas with the stories that claim them. */
export function areaBranch(coverage: Coverage): TreeNode {
  return branch(coverage, coverage.areas, {
    id: 'areas',
    label: 'Focus areas',
    detail: 'What the interviewer assesses. Two strong stories make an area solid.',
  });
}

/** The eleven topics with the stories that answer them. */
export function topicBranch(coverage: Coverage): TreeNode {
  return branch(coverage, coverage.topics, {
    id: 'topics',
    label: 'Topics',
    detail: 'What the questions are about. One strong story makes a topic solid.',
  });
}

/** Service work, a failure, and the three pillars. */
export function otherBranch(coverage: Coverage): TreeNode {
  return branch(coverage, coverage.others, {
    id: 'others',
    label: 'Also asked for',
    detail: 'Examples of work on services, a failure, and stories of each kind.',
  });
}

function branch(
  coverage: Coverage,
  covered: readonly Covered[],
  { id, label, detail }: Pick<TreeNode, 'id' | 'label' | 'detail'>,
): TreeNode {
  return {
    id,
    kind: 'branch',
    level: 1,
    label,
    detail,
    ...gapSummary(covered),
    open: id !== 'others',
    children: covered.map((one) => coveredRow(id, one, coverage)),
  };
}

function gapSummary(covered: readonly Covered[]): { description: string; icon: CoverageState } {
  const gaps = covered.filter(({ gap }) => gap);
  if (gaps.length === 0) return { description: 'no gaps', icon: 'solid' };
  const icon = gaps.some(({ state }) => state === 'missing') ? 'missing' : 'thin';
  return { description: count(gaps.length, 'gap'), icon };
}
