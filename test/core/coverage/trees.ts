import { computeCoverage } from '../../../src/core/coverage/coverage';
import type { StoryRecord } from '../../../src/core/coverage/record';
import type { RoundFact } from '../../../src/core/coverage/rehearsal';
import type { TreeView } from '../../../src/core/coverage/tree/context';
import type { LeftOut } from '../../../src/core/coverage/left-out';
import type { TreeNode } from '../../../src/core/coverage/tree/node';
import { coverageTree, type CoverageTree } from '../../../src/core/coverage/tree/tree';
import { TODAY } from './records';

/** The tree over some records, seen in full unless told otherwise. */
export function treeOf(
  records: readonly StoryRecord[],
  view: Partial<TreeView> = {},
  rounds: readonly RoundFact[] = [],
  leftOut: LeftOut = { unreadable: [], skipped: [] },
): CoverageTree {
  const coverage = computeCoverage(records, rounds, TODAY);
  return coverageTree(coverage, { filter: '', shown: {}, ...view }, leftOut);
}

/** Every row, from top to bottom, whether it shows or not. */
export function flatten(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

export function findRow(tree: CoverageTree, id: string): TreeNode | undefined {
  return flatten(tree.nodes).find((node) => node.id === id);
}

/** The labels of the rows directly below one. */
export function labelsBelow(tree: CoverageTree, id: string): string[] {
  return (findRow(tree, id)?.children ?? []).map(({ label }) => label);
}
