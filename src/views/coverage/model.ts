import { coverageTree } from '../../core/coverage/tree';
import type { StoryRecord } from '../../core/coverage/record';
import type { CoverageModel } from './protocol';

/** What the page shows of the stories known so far. Without a story there is no tree. */
export function coverageModel(
  records: readonly StoryRecord[],
  known: { complete: boolean; hasFolder: boolean },
): CoverageModel {
  if (records.length === 0) return { nodes: [], gaps: 0, status: emptyStatus(known) };
  return { ...coverageTree(records), status: known.complete ? 'ready' : 'loading' };
}

function emptyStatus(known: { complete: boolean; hasFolder: boolean }): CoverageModel['status'] {
  if (!known.hasFolder) return 'no-folder';
  return known.complete ? 'no-stories' : 'loading';
}
