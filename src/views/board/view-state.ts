import { TABLES, type Table } from '../../core/coverage/board/columns';
import type { Sort, SortKey } from '../../core/coverage/board/sort';

/** What of the page isn't in the model: which table is in front, and how each is ordered. */
export interface ViewState {
  table: Table;
  sorts: Readonly<Record<Table, Sort>>;
}

const BY_TITLE: Sort = { key: 'title', descending: false };
const NAMED_KEYS: readonly SortKey[] = ['title', 'stage', 'last', 'when', 'count'];
const MOST_COLUMNS = 11;

/** What was saved, as far as it is of the right kind. */
export function viewStateFrom(saved: unknown): ViewState {
  const { table, sorts } = fieldsOf(saved);
  const { areas, topics } = fieldsOf(sorts);
  return {
    table: TABLES.find((one) => one === table) ?? 'areas',
    sorts: { areas: sortFrom(areas), topics: sortFrom(topics) },
  };
}

function sortFrom(saved: unknown): Sort {
  const { key, descending } = fieldsOf(saved);
  return isSortKey(key) ? { key, descending: descending === true } : BY_TITLE;
}

function isSortKey(key: unknown): key is SortKey {
  if (typeof key === 'number') return Number.isInteger(key) && key >= 0 && key < MOST_COLUMNS;
  return NAMED_KEYS.some((one) => one === key);
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
