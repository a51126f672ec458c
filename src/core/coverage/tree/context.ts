import type { Coverage } from '../covered';
import type { StoryStanding } from '../standing';
import { findMatches, type Found } from './filter';

/** What somebody wants to see of the tree. */
export interface TreeView {
  /** Words that must all be there; empty shows everything. */
  filter: string;
  /** How many rows are wanted below a row, by its id, where that is more than at first. */
  shown: Readonly<Record<string, number>>;
}

/** What all rows are made from. */
export interface TreeContext {
  coverage: Coverage;
  /** By the ids of stories. */
  standings: ReadonlyMap<string, StoryStanding>;
  view: TreeView;
  /** Undefined without a filter. */
  found: Found | undefined;
}

export function treeContext(coverage: Coverage, view: TreeView): TreeContext {
  const standings = new Map(coverage.stories.map((standing) => [standing.id, standing]));
  return { coverage, standings, view, found: findMatches(coverage, view.filter) };
}

/** Whether a story is to be shown. */
export function showsStory({ found }: TreeContext, id: string): boolean {
  return !found || found.stories.has(id);
}
