import type { ExploratoryAreaId } from '../guide/focus-areas';
import type { TopicId } from '../guide/topics';
import type { StoryRecord } from '../story/record';
import { areaBranch } from './area-branch';
import { computeCoverage } from './coverage';
import { storyBranch, unassignedBranch } from './story-branches';
import { topicBranch } from './topic-branch';

/** Names of pictures that the page draws; always beside words that say the same. */
export type TreeIcon =
  'missing' | 'thin' | 'solid' | 'story' | 'draft' | 'add' | 'library' | 'unassigned' | 'area';

/** What choosing a row does; a row without one opens and closes. */
export type TreeAction =
  | { type: 'open-story'; storyId: string }
  | { type: 'new-story'; focus?: ExploratoryAreaId; topic?: TopicId }
  /** Goes to another row of the tree. */
  | { type: 'reveal'; nodeId: string };

/** One row of the sidebar tree and the rows below it. All texts are plain text. */
export interface TreeNode {
  /** The same row has the same id in every model, so that a page can keep focus and expansion. */
  id: string;
  kind: 'branch' | 'area' | 'topic' | 'story' | 'new-story' | 'served-area';
  /** 1 for a branch. */
  level: number;
  label: string;
  /** The state in words, such as `missing` or `main · draft · 2 findings`; may be empty. */
  description: string;
  /** A sentence or two that says more; may be empty. */
  detail: string;
  icon: TreeIcon;
  /** Whether it shows the rows below it until somebody says otherwise. */
  open: boolean;
  action?: TreeAction;
  children: TreeNode[];
}

/** The whole tree over a set of stories, and the number of gaps in it. */
export interface CoverageTree {
  nodes: TreeNode[];
  gaps: number;
}

/** Stories stand in the order of their titles, whatever order the records come in. */
export function coverageTree(records: readonly StoryRecord[]): CoverageTree {
  const stories = [...records].sort(byTitle);
  const coverage = computeCoverage(stories);
  const byId = new Map(stories.map((record) => [record.id, record]));
  const pick = (entries: readonly { id: string }[]) =>
    entries.flatMap(({ id }) => byId.get(id) ?? []);
  return {
    nodes: [
      areaBranch(coverage, pick),
      topicBranch(coverage, pick),
      storyBranch(stories),
      ...unassignedBranch(pick(coverage.unassigned)),
    ],
    gaps: coverage.gaps.length,
  };
}

const titles = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function byTitle(a: StoryRecord, b: StoryRecord): number {
  return titles.compare(a.title, b.title) || (a.id < b.id ? -1 : 1);
}
