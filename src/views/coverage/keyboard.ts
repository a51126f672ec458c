import type { Effect } from './effects';
import type { Row } from './rows';

/**
 * The keys of a tree as the ARIA practices have them; undefined for a key that means nothing here.
 * @param rows that show
 * @param focused id of the row with the focus
 * @param key as `KeyboardEvent.key` names it
 */
export function keyEffect(
  rows: readonly Row[],
  focused: string | undefined,
  key: string,
): Effect | undefined {
  const place = rows.findIndex(({ node }) => node.id === focused);
  const row = rows[place];
  if (!row) return undefined;
  const { id } = row.node;
  switch (key) {
    case 'ArrowDown':
      return focus(rows[place + 1]);
    case 'ArrowUp':
      return focus(rows[place - 1]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows.at(-1));
    case 'ArrowRight':
      return row.open === false ? { type: 'expand', ids: [id] } : focus(firstChild(rows, id));
    case 'ArrowLeft':
      return row.open ? { type: 'collapse', id } : focusId(row.parentId);
    case '*':
      return { type: 'expand', ids: closedSiblings(rows, row) };
    case 'Enter':
    case ' ':
      return { type: 'activate', id, keepFocus: key === ' ' };
    default:
      return undefined;
  }
}

function focus(row: Row | undefined): Effect | undefined {
  return focusId(row?.node.id);
}

function focusId(id: string | undefined): Effect | undefined {
  return id === undefined ? undefined : { type: 'focus', id };
}

function firstChild(rows: readonly Row[], id: string): Row | undefined {
  return rows.find(({ parentId }) => parentId === id);
}

function closedSiblings(rows: readonly Row[], { parentId }: Row): string[] {
  return rows
    .filter((row) => row.parentId === parentId && row.open === false)
    .map(({ node }) => node.id);
}
