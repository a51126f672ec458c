import { STAGES } from '../standing';
import { cellAt, type Table } from './columns';
import type { BoardStory } from './stories';

/** What the rows of the matrix can be ordered by; a number is a column of the table. */
export type SortKey = 'title' | 'stage' | 'last' | 'when' | 'count' | number;

export interface Sort {
  key: SortKey;
  descending: boolean;
}

/** Pressing a heading orders by it, and again the other way round. Most say more from the top down. */
export function nextSort(sort: Sort, key: SortKey): Sort {
  return sort.key === key
    ? { key, descending: !sort.descending }
    : { key, descending: key !== 'title' };
}

/**
 * Rows in order. Those with nothing to order by come last in both directions; equal ones stay as
 * they are given, by title.
 */
export function sortStories(
  stories: readonly BoardStory[],
  table: Table,
  { key, descending }: Sort,
): BoardStory[] {
  if (key === 'title') return descending ? stories.toReversed() : [...stories];
  const sign = descending ? -1 : 1;
  return stories
    .map((story) => ({ story, value: sortValue(story, table, key) }))
    .sort(({ value: a }, { value: b }) => {
      if (a === b) return 0;
      if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
      return a < b ? -sign : sign;
    })
    .map(({ story }) => story);
}

/** Values of one key are all texts or all numbers. */
function sortValue(
  story: BoardStory,
  table: Table,
  key: Exclude<SortKey, 'title'>,
): string | number | undefined {
  switch (key) {
    case 'stage':
      return STAGES.indexOf(story.stage);
    case 'last':
      return story.last;
    case 'when':
      return story.when;
    case 'count':
      return story[table].length;
    default:
      return cellRank(story, table, key);
  }
}

/** Strong before weak, main before supporting. */
function cellRank(story: BoardStory, table: Table, column: number): number | undefined {
  const cell = cellAt(story, table, column);
  if (!cell) return undefined;
  return (cell.weaknesses.length === 0 ? 2 : 0) + (cell.role === 'main' ? 1 : 0);
}
