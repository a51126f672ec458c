import type { StoryRecord } from './record';
import { areaBranch } from './area-branch';
import { computeCoverage } from './coverage';
import { storyBranch, unassignedBranch } from './story-branches';
import { topicBranch } from './topic-branch';
import type { TreeNode } from './tree-node';

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
