import { gapsOf, type Coverage } from '../covered';
import { areaBranch, otherBranch, topicBranch } from './branches';
import { treeContext, type TreeView } from './context';
import type { LeftOut } from '../left-out';
import { leftOutBranch } from './left-out';
import type { TreeNode } from './node';
import { notesBranch } from './notes-branch';
import { storyBranch, unassignedBranch } from './story-branches';

/** The tree over a set of stories, as far as somebody wants to see it. */
export interface CoverageTree {
  nodes: TreeNode[];
  /** Gaps in the whole, whatever the filter hides. */
  gaps: number;
  /** What the filter lets through; undefined without a filter. */
  matches?: Matches;
}

export interface Matches {
  stories: number;
  /** Areas, topics and the like whose own name matches. */
  covered: number;
}

/** Never grows with the number of stories beyond what is shown of each list. */
export function coverageTree(coverage: Coverage, view: TreeView, leftOut: LeftOut): CoverageTree {
  const context = treeContext(coverage, view);
  const tree: CoverageTree = {
    nodes: [
      ...areaBranch(context),
      ...topicBranch(context),
      ...otherBranch(context),
      ...notesBranch(context),
      ...storyBranch(context),
      ...unassignedBranch(context),
      ...leftOutBranch(leftOut, context),
    ],
    gaps: gapsOf(coverage).length,
  };
  const { found } = context;
  if (found) tree.matches = { stories: found.stories.size, covered: found.covered.size };
  return tree;
}
