import type { CoverageTree } from '../../core/coverage/tree/tree';
import type { CoverageModel } from './protocol';

/**
 * What the page shows of the stories known so far.
 * @param tree undefined without a story
 * @param known `filter`: the one that the tree passed
 */
export function coverageModel(
  tree: CoverageTree | undefined,
  known: { complete: boolean; hasFolder: boolean; filter: string },
): CoverageModel {
  const { complete, hasFolder, filter } = known;
  if (tree) return { ...tree, filter, status: complete ? 'ready' : 'loading' };
  return { nodes: [], gaps: 0, filter, status: emptyStatus(complete, hasFolder) };
}

function emptyStatus(complete: boolean, hasFolder: boolean): CoverageModel['status'] {
  if (!hasFolder) return 'no-folder';
  return complete ? 'no-stories' : 'loading';
}
