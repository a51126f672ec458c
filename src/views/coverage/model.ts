import type { Progress } from '../../core/coverage/progress';
import type { ClosedNotice } from '../../core/round/closed-book';
import type { CoverageTree } from '../../core/coverage/tree/tree';
import type { CoverageModel } from './protocol';

/** While the books are closed, there is nothing to see. */
export const closedModel = (closed: ClosedNotice): CoverageModel => ({
  nodes: [],
  gaps: 0,
  filter: '',
  status: 'closed-book',
  closed,
});

/** What is known besides the stories themselves. */
export interface Known {
  hasFolder: boolean;
  /** All stories are there; some may still wait for their checks. */
  isComplete: boolean;
  /** The filter that the tree passed. */
  filter: string;
  progress: Progress | undefined;
}

/**
 * What the page shows of the stories known so far.
 * @param tree undefined without a story
 */
export function coverageModel(tree: CoverageTree | undefined, known: Known): CoverageModel {
  const { isComplete, filter, progress } = known;
  const model: CoverageModel = tree
    ? { ...tree, filter, status: isComplete ? 'ready' : 'loading' }
    : { nodes: [], gaps: 0, filter, status: emptyStatus(known) };
  if (progress) model.progress = progress;
  return model;
}

function emptyStatus({ hasFolder, isComplete }: Known): CoverageModel['status'] {
  if (!hasFolder) return 'no-folder';
  return isComplete ? 'no-stories' : 'loading';
}
