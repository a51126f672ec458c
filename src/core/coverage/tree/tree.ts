import { gapsOf, type Coverage } from '../coverage';
import { areaBranch, otherBranch, topicBranch } from './branches';
import type { TreeNode } from './node';
import { storyBranch, unassignedBranch } from './story-branches';

/** The whole tree over a set of stories, and the number of gaps in it. */
export interface CoverageTree {
  nodes: TreeNode[];
  gaps: number;
}

export function coverageTree(coverage: Coverage): CoverageTree {
  return {
    nodes: [
      areaBranch(coverage),
      topicBranch(coverage),
      otherBranch(coverage),
      storyBranch(coverage),
      ...unassignedBranch(coverage),
    ],
    gaps: gapsOf(coverage).length,
  };
}
