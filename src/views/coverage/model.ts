import type { CoverageTree } from '../../core/coverage/tree/tree';
import type { CoverageModel } from './protocol';

/**
 * What the page shows of the stories known so far.
 * @param tree undefined without a story
 */
export function coverageModel(
  tree: CoverageTree | undefined,
  known: { complete: boolean; hasFolder: boolean },
): CoverageModel {
  if (!tree) return { nodes: [], gaps: 0, status: emptyStatus(known) };
  return { ...tree, status: known.complete ? 'ready' : 'loading' };
}

function emptyStatus(known: { complete: boolean; hasFolder: boolean }): CoverageModel['status'] {
  if (!known.hasFolder) return 'no-folder';
  return known.complete ? 'no-stories' : 'loading';
}
