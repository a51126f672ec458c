import { count } from '../../core/count';
import type { CoverageTree } from '../../core/coverage/tree/tree';
import type { CoverageModel, Progress } from './protocol';

/** While the books are closed, there is nothing to see. */
export const CLOSED_MODEL: CoverageModel = {
  nodes: [],
  gaps: 0,
  filter: '',
  status: 'closed-book',
};

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

/**
 * How far reading and checking are; undefined when nothing is left to do.
 * @param work what is under way; undefined when nothing is, a total of zero while nobody knows it
 * @param waiting how many stories nobody has checked
 */
export function progressOf(
  work: { what: 'reading' | 'checking'; done: number; total: number } | undefined,
  waiting: { unchecked: number; isStopped: boolean },
): Progress | undefined {
  if (work) {
    const { what, done, total } = work;
    if (total === 0) return { words: 'Looking for stories', isStopped: false };
    const stories = `${done.toLocaleString('en')} of ${count(total, 'story', 'stories')}`;
    return { words: `${stories} ${what === 'reading' ? 'read' : 'checked'}`, isStopped: false };
  }
  const { unchecked, isStopped } = waiting;
  if (!isStopped || unchecked === 0) return undefined;
  return { words: `${count(unchecked, 'story', 'stories')} not checked yet`, isStopped };
}
